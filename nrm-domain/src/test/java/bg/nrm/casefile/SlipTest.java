package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.Entry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SlipTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final ACase aCase = ACase.opened().then(StepId.IDENTIFY_INFORMALLY).then(StepId.ASSESS_RISK);

    @Test
    void the_last_entry_can_be_taken_back_by_whoever_made_it() {
        assertThat(slip()).get().extracting(slip -> slip.entry().position()).isEqualTo(3);
        aCase.after(TEN_MINUTES.minusSeconds(1));
        assertThat(slip()).isPresent();
    }

    @Test
    void it_is_too_late_when_the_minutes_are_over() {
        aCase.after(TEN_MINUTES);
        assertThat(slip()).isEmpty();
    }

    @Test
    void nobody_else_can_take_it_back() {
        assertThat(Slip.of(aCase.inHandOf(ACase.INVESTIGATOR), TEN_MINUTES)).isEmpty();
    }

    @Test
    void what_something_was_built_on_stays() {
        aCase.after(Duration.ofMinutes(1)).then(new Entry.ContactHappened(aCase.now(), aCase.now()));
        assertThat(slip()).get().extracting(slip -> slip.entry().kind()).isEqualTo(EntryKind.CONTACT);
    }

    @Test
    void what_another_body_was_told_of_stays() {
        aCase.after(Duration.ofMinutes(1))
                .tell(
                        ACase.SECRETARY,
                        Telling.of(new Entry.StepDone(
                                        StepId.CONTACT_RECEIVING_ORGANISATION, Set.of(), aCase.now(), aCase.now()))
                                .to(ACase.SHELTER));
        assertThat(slip()).isEmpty();
    }

    @Test
    void an_answer_of_the_person_and_a_beginning_are_no_slips() {
        assertThat(Slip.of(ACase.opened().inHandOf(ACase.SECRETARY), TEN_MINUTES))
                .isEmpty();
        aCase.then(new Entry.ConsentAnswered(Consent.REFERRAL, Optional.empty(), true, aCase.now(), aCase.now()));
        assertThat(slip()).isEmpty();
    }

    @Test
    void a_closing_is_taken_back_with_what_was_told_together_with_it() {
        aCase.after(Duration.ofHours(1))
                .then(new Entry.StepDone(StepId.RECORD_CLOSING_IN_PERSONAL_FILE, Set.of(), aCase.now(), aCase.now()))
                .then(new Entry.CaseClosed(ClosingReason.CONTACT_LOST, aCase.now(), aCase.now()));
        assertThat(slip()).get().extracting(slip -> slip.entries().size()).isEqualTo(2);
        assertThat(slip().orElseThrow().entry().kind()).isEqualTo(EntryKind.CASE_CLOSED);
    }

    @Test
    void what_was_taken_back_counts_for_nothing_and_stays_in_the_story() {
        aCase.then(new Entry.CircumstanceFound(Circumstance.LIFE_AT_RISK, aCase.now(), aCase.now()));
        assertThat(aCase.story().holds(Circumstance.LIFE_AT_RISK)).isTrue();
        takeBack(4);
        assertThat(aCase.story().holds(Circumstance.LIFE_AT_RISK)).isFalse();
        assertThat(aCase.story().entries()).hasSize(5);
        assertThat(aCase.story().standing()).hasSize(4);
        assertThat(aCase.story().isSlip(aCase.story().entries().get(3))).isTrue();
        assertThat(aCase.story().isSlip(aCase.story().entries().get(2))).isFalse();
    }

    @Test
    void a_step_that_was_taken_back_is_a_duty_again() {
        assertThat(isDone(StepId.ASSESS_RISK)).isTrue();
        takeBack(3);
        assertThat(isDone(StepId.ASSESS_RISK)).isFalse();
    }

    @Test
    void what_was_taken_back_is_not_taken_back_again() {
        takeBack(3);
        assertThat(slip()).isEmpty();
    }

    private boolean isDone(StepId step) {
        return aCase.inHandOf(ACase.SECRETARY).agenda().duty(step).isDone();
    }

    private void takeBack(int position) {
        aCase.after(Duration.ofMinutes(1))
                .tell(
                        ACase.SECRETARY,
                        Telling.apart(EntryKind.TAKEN_BACK, aCase.now())
                                .with(Details.NONE.with(Slip.POSITIONS, List.of(String.valueOf(position)))));
    }

    private Optional<Slip> slip() {
        return Slip.of(aCase.inHandOf(ACase.SECRETARY), TEN_MINUTES);
    }
}
