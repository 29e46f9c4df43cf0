package bg.nrm.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The delivered jar with a second edition of the rules in it, as a later release would bring it. */
public final class RevisedDelivery {

    private static final String WAR = "applications/nrm.war";
    private static final String SERVICE = "META-INF/services/bg.nrm.procedure.sop.LaterEditions";
    private static final List<String> CODES = List.of(
            "adults-2",
            "children-2",
            "young-children-2",
            "adults-2+foreigners-2",
            "children-2+foreigners-2",
            "young-children-2+foreigners-2");

    private RevisedDelivery() {}

    /** With its wording in both languages. */
    public static Path in(Path directory) throws IOException {
        return made(directory, List.of("bg", "en"));
    }

    /** Somebody forgot to translate it. */
    static Path withoutEnglish(Path directory) throws IOException {
        return made(directory, List.of("bg"));
    }

    private static Path made(Path directory, List<String> languages) throws IOException {
        Path jar = Files.copy(Delivery.microJar(), directory.resolve("revised.jar"));
        Path war = directory.resolve("revised.war");
        Path rules = directory.resolve("rules.jar");
        try (FileSystem archive = FileSystems.newFileSystem(jar)) {
            Files.copy(archive.getPath(WAR), war);
            try (FileSystem application = FileSystems.newFileSystem(war)) {
                Path library = domain(application);
                Files.copy(library, rules);
                revise(rules, languages);
                Files.copy(rules, library, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.copy(war, archive.getPath(WAR), StandardCopyOption.REPLACE_EXISTING);
        }
        return jar;
    }

    private static Path domain(FileSystem application) throws IOException {
        try (Stream<Path> libraries = Files.list(application.getPath("WEB-INF/lib"))) {
            return libraries
                    .filter(library -> library.getFileName().toString().startsWith("nrm-domain"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void revise(Path library, List<String> languages) throws IOException {
        String type = SecondEdition.class.getName().replace('.', '/') + ".class";
        try (FileSystem rules = FileSystems.newFileSystem(library);
                InputStream compiled = SecondEdition.class.getResourceAsStream("/" + type)) {
            Files.createDirectories(rules.getPath(type).getParent());
            Files.copy(compiled, rules.getPath(type));
            Files.createDirectories(rules.getPath(SERVICE).getParent());
            Files.writeString(rules.getPath(SERVICE), SecondEdition.class.getName());
            for (String language : languages) {
                Files.writeString(
                        rules.getPath("bg/nrm/procedure/Sop_" + language + ".properties"),
                        titles(language),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.APPEND);
            }
        }
    }

    private static String titles(String language) {
        String title = language.equals("bg") ? "Правила, редакция 2" : "Rules, revision 2";
        StringBuilder titles = new StringBuilder("\n");
        CODES.forEach(code -> titles.append("edition.%s=%s (%s)%n".formatted(code, title, code)));
        return titles.toString();
    }
}
