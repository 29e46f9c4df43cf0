package bg.nrm.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bulgarian and English say the same things, and pages ask for nothing that is not there. */
class BundlesTest {

    private static final Path ROOT = Path.of("src/main/resources/bg/nrm/web");
    private static final Map<String, String> BUNDLES = Map.of(
            "m",
            "",
            "mw",
            "work",
            "ms",
            "signals",
            "mc",
            "cases",
            "mp",
            "persons",
            "mr",
            "reports",
            "ma",
            "audit",
            "mad",
            "admin",
            "mh",
            "handbook");
    private static final Pattern BY_VARIABLE = Pattern.compile("\\b(m|mw|ms|mc|mp|mr|ma|mad|mh)\\['([^']+)'\\][^+]");
    private static final Pattern OF_FRAME = Pattern.compile("texts\\.of\\('([^']+)'[,)]");
    private static final Pattern OF_FEATURE = Pattern.compile("texts\\.in\\('(\\w+)',\\s*'([^']+)'[,)]");

    private static final Pattern OF_FRAME_IN_CLASS = Pattern.compile("\\btexts\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern OF_FEATURE_IN_CLASS =
            Pattern.compile("\\btexts\\s*\\.in\\(\\s*\"(\\w+)\",\\s*\"([^\"]+)\"\\s*[,)]");

    static List<Path> bundles() {
        return Sources.bundles();
    }

    static List<Path> classes() {
        return Sources.classes();
    }

    static List<Path> pages() {
        return Sources.pages();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void english_has_every_text_and_no_other(Path bundle) {
        assertThat(Sources.read(Sources.sibling(bundle, "en")).keySet())
                .isEqualTo(Sources.read(bundle).keySet());
    }

    /** Of two texts with one key only the last is ever seen. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void no_key_stands_twice(Path bundle) throws IOException {
        for (Path each : List.of(bundle, Sources.sibling(bundle, "en"))) {
            assertThat(Files.readAllLines(each).stream()
                            .filter(line -> !line.startsWith("#") && line.indexOf('=') > 0)
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(each.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void a_server_that_runs_in_english_answers_a_bulgarian_page_in_bulgarian(Path bundle) {
        Path between = Sources.sibling(bundle, "bg");
        assertThat(Files.exists(between))
                .as(between + " keeps Java from falling back to English")
                .isTrue();
        assertThat(Sources.read(between)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void no_text_is_empty_and_places_to_fill_are_understood(Path bundle) {
        for (Path each : List.of(bundle, Sources.sibling(bundle, "en"))) {
            Sources.read(each).forEach((key, value) -> {
                assertThat(value.toString()).as(each + " " + key).isNotBlank();
                if (value.toString().matches("(?s).*\\{\\d.*")) {
                    assertThatCode(() -> new MessageFormat(value.toString()))
                            .as(each + " " + key)
                            .doesNotThrowAnyException();
                    assertThat(value.toString().replace("''", ""))
                            .as(each + " " + key + ": a single apostrophe hides the place to fill")
                            .doesNotContain("'");
                }
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void no_title_names_the_crime(Path bundle) {
        for (Path each : List.of(bundle, Sources.sibling(bundle, "en"))) {
            Sources.read(each).forEach((key, value) -> {
                if (key.toString().endsWith("title")) {
                    assertThat(value.toString().toLowerCase())
                            .as(each + " " + key)
                            .doesNotContain("трафик", "traffick", "експлоатац", "exploit");
                }
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_text_a_page_asks_for_exists(Path page) {
        String text = Sources.text(page);
        TreeSet<String> missing = new TreeSet<>();
        asked(text)
                .filter(key -> !Sources.read(bundle(key[0])).containsKey(key[1]))
                .forEach(key -> missing.add(key[0] + ": " + key[1]));
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("classes")
    void every_text_a_class_asks_for_exists(Path source) {
        String text = Sources.text(source);
        Stream<String[]> frame = matches(OF_FRAME_IN_CLASS, text).map(found -> new String[] {"", found.group(1)});
        Stream<String[]> features =
                matches(OF_FEATURE_IN_CLASS, text).map(found -> new String[] {found.group(1), found.group(2)});
        assertThat(Stream.concat(frame, features)
                        .filter(key -> !Sources.read(bundle(key[0])).containsKey(key[1]))
                        .map(key -> key[0] + ": " + key[1]))
                .isEmpty();
    }

    private static Stream<String[]> asked(String text) {
        Stream<String[]> variables =
                matches(BY_VARIABLE, text).map(found -> new String[] {BUNDLES.get(found.group(1)), found.group(2)});
        Stream<String[]> frame = matches(OF_FRAME, text).map(found -> new String[] {"", found.group(1)});
        Stream<String[]> features =
                matches(OF_FEATURE, text).map(found -> new String[] {found.group(1), found.group(2)});
        return Stream.of(variables, frame, features).flatMap(stream -> stream);
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Path bundle(String feature) {
        return ROOT.resolve(feature).resolve("Messages.properties");
    }
}
