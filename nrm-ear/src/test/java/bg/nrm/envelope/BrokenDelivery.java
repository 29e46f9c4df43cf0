package bg.nrm.envelope;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The delivered jar with an application in it that no server can deploy. */
final class BrokenDelivery {

    private static final String WEB_XML =
            """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <listener><listener-class>bg.nrm.NotThere</listener-class></listener>
            </web-app>
            """;

    private BrokenDelivery() {}

    static Path in(Path directory) throws IOException {
        Path war = directory.resolve("broken.war");
        try (FileSystem archive = FileSystems.newFileSystem(war, Map.of("create", "true"))) {
            Files.createDirectory(archive.getPath("WEB-INF"));
            Files.writeString(archive.getPath("WEB-INF/web.xml"), WEB_XML);
        }
        Path jar = Files.copy(Delivery.microJar(), directory.resolve("broken.jar"));
        try (FileSystem archive = FileSystems.newFileSystem(jar)) {
            Files.copy(war, archive.getPath("applications/nrm.war"), StandardCopyOption.REPLACE_EXISTING);
        }
        return jar;
    }
}
