package bg.nrm.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckpointFileTest {

    private static final Instant AT = Instant.parse("2026-11-28T10:00:00Z");

    @TempDir
    private Path directory;

    private final Chain chain = Chain.of(9);
    private Path path;
    private CheckpointFile file;

    @BeforeEach
    void begin() {
        path = directory.resolve("checkpoints");
        file = new CheckpointFile(path, Chain.KEYS);
    }

    @Test
    void gives_back_what_was_written_to_it_and_to_its_owner_alone() throws IOException {
        assertThat(file.all()).isEmpty();
        file.add(AT, chain.linkAt(3));
        file.add(AT, chain.linkAt(9));
        assertThat(file.all()).containsExactly(chain.linkAt(3), chain.linkAt(9));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void names_the_line_that_somebody_else_wrote() throws IOException {
        file.add(AT, chain.linkAt(3));
        new CheckpointFile(path, Chain.OTHER_KEYS).add(AT, chain.linkAt(9));
        assertThatThrownBy(file::all).isInstanceOf(CheckpointFile.Forged.class).hasMessageContaining("line 2");
    }

    @Test
    void names_the_line_that_was_changed() throws IOException {
        file.add(AT, chain.linkAt(3));
        Files.writeString(path, Files.readString(path).replace(" 3:", " 2:"));
        assertThatThrownBy(file::all).isInstanceOf(CheckpointFile.Forged.class).hasMessageContaining("line 1");
    }

    @Test
    void writes_over_a_line_that_was_broken_off() throws IOException {
        file.add(AT, chain.linkAt(3));
        Files.writeString(path, "2026-11-28T10:0", StandardOpenOption.APPEND);
        assertThat(file.all()).containsExactly(chain.linkAt(3));
        file.add(AT, chain.linkAt(9));
        assertThat(file.all()).containsExactly(chain.linkAt(3), chain.linkAt(9));
    }
}
