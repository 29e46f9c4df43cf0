package bg.nrm.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A temporary file")
class TemporaryFileTest {

    private static final byte[] TEXT =
            "Разказ на лице в опасност. ".repeat(2000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path root;

    @Test
    void gives_back_what_was_written_and_shows_nothing_of_it_on_the_disk() throws Exception {
        Path directory = root.resolve("passing");
        TemporaryFile.prepare(directory);
        try (TemporaryFile file = TemporaryFile.in(directory)) {
            try (OutputStream out = file.write()) {
                out.write(TEXT);
            }
            assertThat(read(file)).isEqualTo(TEXT);
            assertThat(read(file)).as("a second time").isEqualTo(TEXT);

            Path onDisk = files(directory).get(0);
            assertThat(new String(Files.readAllBytes(onDisk), StandardCharsets.UTF_8))
                    .doesNotContain("Разказ");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(onDisk)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------");
        }
        assertThat(files(directory)).isEmpty();
    }

    @Test
    void left_by_a_process_that_broke_is_removed_when_the_next_one_begins() throws Exception {
        Path directory = root.resolve("passing");
        TemporaryFile.prepare(directory);
        TemporaryFile.in(directory);
        Files.writeString(directory.resolve("of somebody else"), "clear");

        TemporaryFile.prepare(directory);

        assertThat(files(directory)).isEmpty();
    }

    private static byte[] read(TemporaryFile file) throws Exception {
        try (InputStream in = file.read()) {
            return in.readAllBytes();
        }
    }

    private static List<Path> files(Path directory) throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
