package bg.nrm.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who reads a name knows what is meant, wherever they stand: no two types of the register share one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesArchitectureTest {

    private static final List<String> MODULES = List.of("nrm-domain", "nrm-reporting", "nrm-web", "nrm-ear");

    @Test
    void a_name_means_one_type() throws IOException {
        Path project = Path.of("..").toRealPath();
        Map<String, Long> times;
        try (Stream<String> names = MODULES.stream().flatMap(module -> types(project.resolve(module)))) {
            times = names.collect(groupingBy(name -> name, counting()));
        }
        assertThat(times).hasSizeGreaterThan(1_000).allSatisfy((name, many) -> assertThat(many)
                .isOne());
    }

    private static Stream<String> types(Path module) {
        try (Stream<Path> sources = Files.walk(module.resolve("src/main/java"))) {
            return sources
                    .map(source -> source.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
