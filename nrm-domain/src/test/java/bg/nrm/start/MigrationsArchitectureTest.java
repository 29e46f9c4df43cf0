package bg.nrm.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration that landed never changes: a register that has run it is not made anew, and refuses a file that differs from what it ran. What landed
 * stands in {@code migrations.sha256}, a line each, as sha256sum writes it.
 */
class MigrationsArchitectureTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path LANDED = Path.of("src/test/resources/db/migrations.sha256");

    private final Map<String, String> here = checksums();
    private final Map<String, String> landed = landed();

    @Test
    void a_migration_that_landed_stands_as_it_landed() {
        for (Map.Entry<String, String> migration : landed.entrySet()) {
            String name = migration.getKey();
            assertThat(here).as("%s landed and is gone: bring it back", name).containsKey(name);
            assertThat(here.get(name))
                    .as(
                            "%s landed and never changes. Take your change out of it (git checkout main -- nrm-domain/%s),"
                                    + " and write what you want changed as a migration of its own with the next free number",
                            name, MIGRATIONS.resolve(name))
                    .isEqualTo(migration.getValue());
        }
    }

    @Test
    void a_new_migration_is_added_to_what_landed() {
        for (Map.Entry<String, String> migration : here.entrySet()) {
            assertThat(landed)
                    .as(
                            "%s is new: when it is finished, add this line at the end of nrm-domain/%s%n%s  %s%n",
                            migration.getKey(), LANDED, migration.getValue(), migration.getKey())
                    .containsKey(migration.getKey());
        }
    }

    @Test
    void a_number_is_given_once() {
        Map<String, List<String>> byNumber = here.keySet().stream()
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.indexOf("__")), TreeMap::new, Collectors.toList()));

        assertThat(byNumber).allSatisfy((number, names) -> assertThat(names)
                .as("rename one of them to the next free number")
                .hasSize(1));
    }

    private static Map<String, String> checksums() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(),
                    MigrationsArchitectureTest::checksum,
                    (one, other) -> one,
                    TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of the text and not of its line ends, which a clone on another system may have turned. */
    private static String checksum(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> landed() {
        try (Stream<String> lines = Files.lines(LANDED)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> line.split(" +", 2))
                    .collect(Collectors.toMap(line -> line[1], line -> line[0], (one, other) -> one, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
