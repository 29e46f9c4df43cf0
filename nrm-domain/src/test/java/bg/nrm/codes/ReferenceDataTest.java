package bg.nrm.codes;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.administration.FixedLists;
import bg.nrm.casefile.CaseState;
import bg.nrm.consent.Answer;
import bg.nrm.document.Visibility;
import bg.nrm.organisation.BodyKind;
import bg.nrm.person.AgeGroup;
import bg.nrm.person.ContactMode;
import bg.nrm.person.Knownness;
import bg.nrm.person.Sex;
import bg.nrm.person.identifier.IdentifierType;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.Ground;
import bg.nrm.procedure.standing.ReopeningReason;
import bg.nrm.registration.CitizenshipGroup;
import bg.nrm.registration.Level;
import bg.nrm.signal.Danger;
import bg.nrm.signal.SignalOutcome;
import bg.nrm.signal.SignalState;
import bg.nrm.signal.Urgency;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists the register comes with hold what the program knows: no value more, none less, in one order and one wording. */
class ReferenceDataTest {

    private static final String TEXT = "'((?:[^']|'')*)'";
    private static final Pattern ENTRY =
            Pattern.compile("\\(\\d+, '(\\w+)', '(\\w+)', %1$s, %1$s, (\\d+), ".formatted(TEXT));
    private static final List<Entry> ENTRIES = Stream.of(
                    "V2__reference",
                    "V3__signals",
                    "V4__casefile",
                    "V6__rules",
                    "V9__decisions",
                    "V19_1__sex_of_a_document")
            .map(ReferenceDataTest::migration)
            .flatMap(sql -> ENTRY.matcher(sql).results())
            .map(found -> new Entry(
                    found.group(1),
                    found.group(2),
                    found.group(3).replace("''", "'"),
                    found.group(4).replace("''", "'"),
                    Integer.parseInt(found.group(5))))
            .toList();

    private record Entry(String list, String code, String bulgarian, String english, int position) {}

    static Stream<Arguments> ofTheProcedure() {
        return Stream.of(
                Arguments.of("DEVIATION_REASON", DeviationReason.values()),
                Arguments.of("SUSPENSION_REASON", Ground.values()),
                Arguments.of("CLOSING_REASON", ClosingReason.values()),
                Arguments.of("REOPENING_REASON", ReopeningReason.values()));
    }

    static Stream<Arguments> known() {
        Stream<Arguments> others = Stream.of(
                Arguments.of("AGE_GROUP", AgeGroup.values()),
                Arguments.of("BODY_KIND", BodyKind.values()),
                Arguments.of("CASE_STATE", CaseState.values()),
                Arguments.of("CITIZENSHIP_GROUP", CitizenshipGroup.values()),
                Arguments.of("CONSENT_ANSWER", Answer.values()),
                Arguments.of("CONTACT_MODE", ContactMode.values()),
                Arguments.of("DANGER", Danger.values()),
                Arguments.of("DOCUMENT_VISIBILITY", Visibility.values()),
                Arguments.of("IDENTIFIER_TYPE", IdentifierType.values()),
                Arguments.of("KNOWNNESS", Knownness.values()),
                Arguments.of("LEVEL", Level.values()),
                Arguments.of("SEX", Sex.values()),
                Arguments.of("SIGNAL_OUTCOME", SignalOutcome.values()),
                Arguments.of("SIGNAL_STATE", SignalState.values()),
                Arguments.of("URGENCY", Urgency.values()));
        return Stream.concat(ofTheProcedure(), others);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("known")
    void aListHasTheValuesTheProgramKnowsAndNoOther(String list, Enum<?>[] values) {
        assertThat(entries(list)).extracting(Entry::code).containsExactlyInAnyOrderElementsOf(names(values));
        assertThat(entries(list)).extracting(Entry::position).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofTheProcedure")
    void aListOfTheProcedureHasItsOrderAndItsWording(String list, Enum<?>[] values) {
        ResourceBundle bulgarian = words("bg");
        ResourceBundle english = words("en");
        List<Entry> worded = Stream.of(values)
                .map(value -> new Entry(
                        list,
                        value.name(),
                        bulgarian.getString(key(value)),
                        english.getString(key(value)),
                        value.ordinal() + 1))
                .toList();

        assertThat(entries(list)).isEqualTo(worded);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofTheProcedure")
    void aListOfTheProcedureChangesOnlyWithARelease(String list) {
        assertThat(FixedLists.contains(list)).isTrue();
    }

    private static List<Entry> entries(String list) {
        return ENTRIES.stream().filter(entry -> entry.list().equals(list)).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).<String>map(Enum::name).toList();
    }

    private static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("bg.nrm.procedure.Sop", Locale.forLanguageTag(language));
    }

    private static String migration(String name) {
        try (InputStream sql = ReferenceDataTest.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
