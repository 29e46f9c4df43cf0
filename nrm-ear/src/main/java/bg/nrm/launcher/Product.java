package bg.nrm.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What this program's own file knows about itself. */
final class Product {

    private Product() {}

    static String version() {
        return property("version");
    }

    static String mariaDbVersion() {
        return property("mariadb");
    }

    private static String property(String name) {
        return resource("product.properties")
                .map(text -> {
                    Properties properties = new Properties();
                    try (InputStream stream = new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
                        properties.load(stream);
                    } catch (IOException e) {
                        throw new StartRefused("This program's own file can't be read.", e);
                    }
                    return properties.getProperty(name);
                })
                .orElseThrow(() -> new StartRefused("This program's own file is damaged."));
    }

    static Optional<String> resource(String name) {
        try (InputStream stream = Product.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StartRefused("This program's own file can't be read.", e);
        }
    }

    /** The file nrm-micro.jar we were started from. */
    static Path file() {
        try {
            return Path.of(Product.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new StartRefused("This program can't find its own file.", e);
        }
    }
}
