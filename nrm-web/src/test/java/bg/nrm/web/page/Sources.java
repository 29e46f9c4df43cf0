package bg.nrm.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** All pages, classes and bundles, as they lie in the sources. */
final class Sources {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CLASSES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources");

    private Sources() {}

    static List<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    static List<Path> classes() {
        return files(CLASSES, ".java");
    }

    /** The Bulgarian ones; beside each lies an English one and an empty one. */
    static List<Path> bundles() {
        return files(BUNDLES, "Messages.properties");
    }

    static Path sibling(Path bundle, String language) {
        return bundle.resolveSibling(
                bundle.getFileName().toString().replace(".properties", "_" + language + ".properties"));
    }

    static Properties read(Path bundle) {
        try (InputStream in = Files.newInputStream(bundle)) {
            Properties properties = new Properties();
            properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
