package bg.nrm.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A disk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DiskTest {

    @TempDir
    private Path directory;

    @Test
    void with_room_takes_what_is_written_and_nothing_of_it_stays() {
        assertThat(new Disk(directory, 0).takesMore()).isTrue();
        assertThat(directory).isEmptyDirectory();
    }

    /** The device /dev/full says what a full disk says, to everybody and at once. */
    @Test
    void that_is_full_does_not() throws IOException {
        Files.createSymbolicLink(directory.resolve(Disk.PROBE), Path.of("/dev/full"));
        assertThat(new Disk(directory, 0).takesMore()).isFalse();
    }

    @Test
    void that_is_nearly_full_does_not() {
        assertThat(new Disk(directory, Long.MAX_VALUE).takesMore()).isFalse();
    }

    @Test
    void that_is_gone_does_not() {
        assertThat(new Disk(directory.resolve("gone"), 0).takesMore()).isFalse();
    }
}
