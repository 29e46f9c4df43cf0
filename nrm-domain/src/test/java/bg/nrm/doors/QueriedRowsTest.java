package bg.nrm.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Queries name rows that there are: a name that was left behind compiles, and fails only where somebody asks. */
class QueriedRowsTest {

    private static final Pattern ROW = Pattern.compile("@Entity\\b[^{;]*\\bclass (\\w+)");

    /** Tables are written small: {@code from StoredCase c} is no SQL. */
    private static final Pattern QUERIED = Pattern.compile("\\b(?:from|update) ([A-Z]\\w+) [a-z]\\b");

    @Test
    void every_query_names_rows_that_there_are() throws IOException {
        List<String> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            sources = files.filter(path -> path.toString().endsWith(".java"))
                    .map(QueriedRowsTest::text)
                    .toList();
        }

        assertThat(named(QUERIED, sources)).hasSizeGreaterThan(10).isSubsetOf(named(ROW, sources));
    }

    private static List<String> named(Pattern pattern, List<String> sources) {
        return sources.stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
