package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.Actor;
import bg.nrm.access.Role;
import bg.nrm.organisation.BodyKind;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Entry;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who reads what the person said in confidence to others: never police and prosecution, unless the person agreed or a life is at risk. */
class CounsellingTest {

    private static final long READING = 9;

    private final ACase told = ACase.opened().then(StepId.IDENTIFY_INFORMALLY).then(StepId.ASSESS_RISK);

    @ParameterizedTest
    @EnumSource(names = {"POLICE", "PROSECUTION"})
    void who_investigates_does_not_read_it(BodyKind kind) {
        assertThat(isKeptFrom(kind)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"POLICE", "PROSECUTION"})
    void who_helps_reads_it(BodyKind kind) {
        assertThat(isKeptFrom(kind)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICE", "PROSECUTION"})
    void who_investigates_reads_it_once_the_person_agrees_that_it_is_shared(BodyKind kind) {
        answered(true);
        assertThat(isKeptFrom(kind)).isFalse();
        answered(false);
        assertThat(isKeptFrom(kind)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICE", "PROSECUTION"})
    void who_investigates_reads_it_while_a_life_is_at_risk(BodyKind kind) {
        told.then(new Entry.CircumstanceFound(Circumstance.LIFE_AT_RISK, told.now(), told.now()));
        assertThat(isKeptFrom(kind)).isFalse();
    }

    @Test
    void what_is_kept_is_the_note_and_not_that_it_happened() {
        StoryEntry assessed = told.inHandOf(reader(BodyKind.PROSECUTION)).story().entries().stream()
                .filter(entry -> entry.tells(StepId.ASSESS_RISK))
                .findFirst()
                .orElseThrow();

        assertThat(Counselling.isNotedIn(assessed, READING)).isTrue();
        assertThat(Counselling.isNotedIn(assessed, ACase.LOCAL_COMMISSION))
                .as("by whoever wrote it")
                .isFalse();
    }

    private void answered(boolean agreed) {
        told.then(new Entry.ConsentAnswered(
                Consent.SHARING_OF_INFORMATION, Optional.empty(), agreed, told.now(), told.now()));
    }

    private boolean isKeptFrom(BodyKind kind) {
        return told.inHandOf(reader(kind)).isCounsellingKept();
    }

    private static Actor reader(BodyKind kind) {
        return new Actor(
                READING,
                9,
                "reader",
                "Reader",
                READING,
                kind,
                ACase.NAMES,
                Set.of(Role.WORKER),
                Actor.Channel.SCREEN,
                Locale.forLanguageTag("bg"),
                0);
    }
}
