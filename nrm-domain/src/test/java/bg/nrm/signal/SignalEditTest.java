package bg.nrm.signal;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.signal.SignalChange.Difference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignalEditTest {

    private final SignalFacts before = facts(Danger.UNKNOWN, "", Set.of("LABOUR"));

    @Test
    void bothValuesOfAPartThatBothChangedAreShown() {
        SignalFacts mine = facts(Danger.YES, "", Set.of("LABOUR"));
        SignalFacts theirs = facts(Danger.NO, "", Set.of("LABOUR"));
        SignalChange.Conflict conflict = new SignalEdit(1, before, mine).against(2, theirs);
        assertThat(conflict.theirs().danger()).isEqualTo(Danger.NO);
        assertThat(conflict.mine().danger()).isEqualTo(Danger.YES);
        assertThat(conflict.differences()).containsExactly(new Difference(SignalField.DANGER, true));
    }

    @Test
    void whatOnlyTheyChangedIsMarkedAsTheirs() {
        SignalFacts theirs = facts(Danger.UNKNOWN, "112", Set.of("LABOUR", "BEGGING"));
        assertThat(new SignalEdit(1, before, before).against(2, theirs).differences())
                .containsExactly(new Difference(SignalField.FORMS, false), new Difference(SignalField.ACTION, false));
    }

    @Test
    void eachPartCanBeTakenAlone() {
        SignalFacts other = facts(Danger.YES, "112", Set.of());
        for (SignalField field : SignalField.values()) {
            SignalFacts taken = field.take(before, other);
            for (SignalField part : SignalField.values()) {
                assertThat(part.same(taken, part == field ? other : before))
                        .as(field + "/" + part)
                        .isTrue();
            }
        }
    }

    @Test
    void theStoryNamesThePartsThatWerePutRight() {
        assertThat(SignalEdit.changed(before, facts(Danger.YES, "112", Set.of("LABOUR"))))
                .isEqualTo("DANGER,ACTION");
    }

    @Test
    void whenItCameInKeepsWhetherTheHourIsKnown() {
        LocalDate day = LocalDate.of(2026, 3, 29);
        assertThat(Received.on(day).time()).isEmpty();
        assertThat(Received.on(day).day()).isEqualTo(day);
        assertThat(Received.at(day, LocalTime.of(4, 30)).time()).contains(LocalTime.of(4, 30));
    }

    private static SignalFacts facts(Danger danger, String action, Set<String> forms) {
        return new SignalFacts(
                danger,
                Urgency.NORMAL,
                new Arrival("PHONE", Received.on(LocalDate.of(2026, 11, 23))),
                new Sender("SELF", ""),
                Place.UNKNOWN,
                Optional.empty(),
                forms,
                action);
    }
}
