package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Ground;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.procedure.standing.PeriodEnd;
import bg.nrm.procedure.standing.ReopeningReason;
import bg.nrm.protection.SealBroken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTest {

    private static final Instant THEN = ACase.MONDAY;
    private static final LocalDate SOON = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @MethodSource("everyKind")
    void what_is_told_is_read_as_it_was_told(Entry told) {
        ACase aCase = ACase.opened().then(told);

        assertThat(aCase.story().told().entries()).containsExactly(told);
    }

    @Test
    void a_story_of_which_the_file_knows_more_than_there_is_is_not_read() {
        ACase aCase = ACase.opened().then(StepId.ASSESS_RISK).then(StepId.ASSESS_URGENT_NEEDS);
        StoredCase file = aCase.stored();
        List<StoryEntry> entries = aCase.story().entries();
        assertThat(file.whole(entries).entries()).hasSize(3);

        List<List<StoryEntry>> shortened =
                List.of(entries.subList(0, 2), List.of(entries.get(0), entries.get(2)), List.of());
        for (List<StoryEntry> left : shortened) {
            assertThatThrownBy(() -> file.whole(left))
                    .isInstanceOfSatisfying(SealBroken.class, broken -> assertThat(broken.isMissing())
                            .isTrue());
        }
    }

    @Test
    void what_was_told_since_the_file_was_read_may_follow() {
        ACase aCase = ACase.opened();
        StoredCase file = ACase.opened().stored();
        aCase.then(StepId.ASSESS_RISK);
        assertThat(file.whole(aCase.story().entries()).entries()).hasSize(2);
    }

    static Stream<Entry> everyKind() {
        return Stream.of(
                new Entry.StepDone(
                        StepId.ASSESS_RISK, Set.of(Document.RISK_ASSESSMENT, Document.HANDOVER_PROTOCOL), THEN, THEN),
                new Entry.ConsentAnswered(Consent.REFERRAL, Optional.empty(), true, THEN, THEN),
                new Entry.ConsentAnswered(Consent.LEGAL_AID, Optional.empty(), false, THEN, THEN),
                new Entry.CircumstanceFound(Circumstance.LIFE_AT_RISK, THEN, THEN),
                new Entry.CircumstanceEnded(Circumstance.LIFE_AT_RISK, THEN, THEN),
                new Entry.ContactHappened(THEN, THEN),
                new Entry.DeviationRecorded(
                        StepId.ACCOMMODATE_IN_EMERGENCY, DeviationReason.LIFE_AT_RISK, Optional.empty(), THEN, THEN),
                new Entry.Suspended(StepId.VERIFY_IDENTITY, Ground.PERSON_ASKED, Optional.empty(), SOON, THEN, THEN),
                new Entry.Postponed(
                        StepId.VERIFY_IDENTITY, Ground.HARM_FEARED, Optional.of("PRINCIPLE_4"), SOON, THEN, THEN),
                new Entry.Resumed(StepId.VERIFY_IDENTITY, THEN, THEN),
                new Entry.Extended(StepId.GIVE_FEEDBACK, SOON, Ground.WAITING_FOR_OTHERS, Optional.empty(), THEN, THEN),
                new Entry.PeriodEnded(PeriodId.SHELTER_STAY, PeriodEnd.LEFT, THEN, THEN),
                new Entry.PeriodExtended(
                        PeriodId.SHELTER_STAY, SOON, Ground.SHELTER_PROPOSED, Optional.empty(), THEN, THEN),
                new Entry.CaseClosed(ClosingReason.CONTACT_LOST, THEN, THEN),
                new Entry.CaseReopened(ReopeningReason.PERSON_CAME_BACK, THEN, THEN));
    }

    @Test
    void an_answer_for_one_body_is_read_with_that_body() {
        Entry answer = new Entry.ConsentAnswered(Consent.SHARING_OF_INFORMATION, Optional.of("3"), true, THEN, THEN);
        ACase aCase = ACase.opened().tell(ACase.SECRETARY, Telling.of(answer).to(ACase.SHELTER));

        assertThat(aCase.story().told().entries()).containsExactly(answer);
    }

    @Nested
    class Somebody_trafficked_again {

        private final ACase aCase = ACase.opened()
                .then(StepId.IDENTIFY_INFORMALLY)
                .tell(ACase.SECRETARY, Telling.apart(EntryKind.EPISODE_BEGUN, THEN));

        @Test
        void has_a_second_episode_in_the_same_story() {
            assertThat(aCase.story().episode()).isEqualTo(2);
            assertThat(aCase.story().entries()).hasSize(3);
        }

        @Test
        void begins_the_procedure_anew() {
            assertThat(aCase.inHandOf(ACase.SECRETARY)
                            .agenda()
                            .duty(StepId.IDENTIFY_INFORMALLY)
                            .isDone())
                    .isFalse();
        }
    }

    @Nested
    class A_consent_given_until_a_day {

        private final ACase aCase = ACase.opened()
                .then(StepId.IDENTIFY_INFORMALLY)
                .then(StepId.ASSESS_RISK)
                .tell(
                        ACase.SECRETARY,
                        Telling.of(new Entry.ConsentAnswered(
                                        Consent.SAFETY_PLAN, Optional.empty(), true, THEN.plusSeconds(7200), THEN))
                                .until(Optional.of(LocalDate.of(2026, 11, 18))));

        @Test
        void counts_to_the_end_of_that_day() {
            aCase.after(Duration.ofDays(2));

            assertThat(aCase.inHandOf(ACase.SECRETARY).obstacles(StepId.AGREE_SAFETY_PLAN))
                    .isEmpty();
        }

        @Test
        void counts_no_longer_the_day_after() {
            aCase.after(Duration.ofDays(3));

            assertThat(aCase.inHandOf(ACase.SECRETARY).obstacles(StepId.AGREE_SAFETY_PLAN))
                    .extracting(obstacle -> obstacle.what())
                    .containsExactly(new Lack.ConsentMissing(Consent.SAFETY_PLAN, true));
        }

        @Test
        void counts_again_when_the_person_has_answered_again() {
            aCase.then(new Entry.ConsentAnswered(
                            Consent.SAFETY_PLAN, Optional.empty(), true, THEN.plusSeconds(10_800), THEN))
                    .after(Duration.ofDays(30));

            assertThat(aCase.inHandOf(ACase.SECRETARY).obstacles(StepId.AGREE_SAFETY_PLAN))
                    .isEmpty();
        }
    }

    @Test
    void what_colleagues_told_meanwhile_is_what_came_after_the_last_entry_seen() {
        ACase aCase = ACase.opened().then(StepId.IDENTIFY_INFORMALLY).then(StepId.ASSESS_RISK);

        assertThat(aCase.story().since(2)).extracting(StoryEntry::position).containsExactly(3);
    }

    @Test
    void details_are_codes_and_nothing_else() {
        Details details = Details.NONE
                .with("grounds", List.of("OBSERVATION", "SELF_IDENTIFIED"))
                .with("empty", List.of());

        assertThat(Details.stored(details.storable())).isEqualTo(details);
        assertThat(details.one("empty")).isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Details.NONE.with("note", List.of("Тя каза, че…")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
