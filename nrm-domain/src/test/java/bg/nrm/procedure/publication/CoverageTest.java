package bg.nrm.procedure.publication;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.Ground;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which fact of the knowledge base is which rule, and which test holds it. What has no rule yet says so. */
class CoverageTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PUBLISHED = ROOT.resolve("docs").resolve("coverage.md");
    private static final Set<Class<? extends Enum<?>>> RULES = Set.of(
            StepId.class,
            PeriodId.class,
            Circumstance.class,
            Consent.class,
            Principle.class,
            Parameter.class,
            Ground.class);

    /** A fact, its tag, and what of the rulebook it has become. */
    private record Fact(String section, String tag, String words, String rule, String test) {

        static Fact of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Fact(parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip(), parts[4].strip());
        }

        boolean isOpen() {
            return rule.startsWith("open:");
        }

        Stream<String> rules() {
            return isOpen() ? Stream.empty() : Stream.of(rule.split(",")).map(String::strip);
        }

        String line() {
            return "| %s | [%s] | %s | %s | %s |\n"
                    .formatted(
                            section,
                            tag,
                            words,
                            isOpen()
                                    ? "**open**:" + rule.substring("open:".length())
                                    : rules().map("`%s`"::formatted).collect(joining(", ")),
                            test.isEmpty() ? "–" : "`" + test + "`");
        }
    }

    private static List<Fact> facts() {
        try (InputStream in =
                Objects.requireNonNull(CoverageTest.class.getResourceAsStream("/bg/nrm/procedure/coverage.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Fact::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyRuleThatIsNamedIsOneOfTheRulebook() {
        Set<String> known = RULES.stream()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
                .collect(Collectors.toSet());

        assertThat(facts().stream().flatMap(Fact::rules)).isSubsetOf(known);
    }

    @Test
    void everyFactThatIsARuleHasATest() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(ROOT)) {
            tests = files.filter(file -> file.toString().contains("/src/test/java/"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        assertThat(facts()).filteredOn(fact -> !fact.isOpen()).allSatisfy(fact -> assertThat(tests)
                .contains(fact.test()));
    }

    /** Whatever a set calls confirmed or partly read comes from a fact that is listed here. */
    @Test
    void noStepOfTheRulebookIsWithoutAFact() {
        Set<String> covered = facts().stream().flatMap(Fact::rules).collect(Collectors.toSet());

        assertThat(Editions.all().stream()
                        .flatMap(Procedure::steps)
                        .filter(step -> step.confidence().letter() == 'C')
                        .map(Step::id)
                        .map(step -> "StepId." + step)
                        .distinct()
                        .filter(step -> !covered.contains(step)))
                .isEmpty();
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        List<Fact> facts = facts();
        String page = "# Which fact is which rule\n\n"
                + "Generated from the list of facts beside the tests. Tags: [C] confirmed, [P] partly read, [T] title only,"
                + " [B] background. The facts are in our own words; their sources stand at the rules, in `procedure/`.\n\n"
                + "%d facts, %d of them open.\n\n"
                        .formatted(
                                facts.size(),
                                facts.stream().filter(Fact::isOpen).count())
                + "| Section | Tag | Fact | Rule | Test |\n|---|---|---|---|---|\n"
                + facts.stream().map(Fact::line).collect(joining());
        if (Boolean.getBoolean("publish")) {
            Files.writeString(PUBLISHED, page);
        }
        assertThat(PUBLISHED).as("run with -Dpublish=true to publish").hasContent(page);
    }
}
