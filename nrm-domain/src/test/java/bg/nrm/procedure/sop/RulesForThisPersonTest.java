package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.PeriodId.*;
import static bg.nrm.procedure.language.ResponsibleRole.*;
import static bg.nrm.procedure.language.StepId.*;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Duty.Standing;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.procedure.standing.Shift;
import bg.nrm.procedure.standing.Story;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from whom a person is: a suspected parent, the two tracks of foreign nationals, rules that change in mid-case. */
class RulesForThisPersonTest {

    private static Story child() {
        return Story.under(Editions.CHILDREN_1);
    }

    private static Story foreigner() {
        return Story.under(Editions.FOREIGN_ADULTS_1);
    }

    @Nested
    @DisplayName("Nothing reaches a suspected parent")
    class SuspectedParent {

        private final Story suspected = child().done(IDENTIFY_INFORMALLY).found(PARENT_SUSPECTED);

        @Test
        void isNotInformedEvenUnderADeviation() {
            assertThat(suspected.lacks(INFORM_GUARDIAN)).containsExactly(new Lack.Forbidden(PARENT_SUSPECTED));
            assertThat(suspected
                            .deviates(INFORM_GUARDIAN, DeviationReason.LIFE_AT_RISK)
                            .lacks(INFORM_GUARDIAN))
                    .containsExactly(new Lack.Forbidden(PARENT_SUSPECTED));
        }

        @Test
        void theCourtAppointsARepresentative() {
            assertThat(suspected.standing(APPOINT_SPECIAL_REPRESENTATIVE)).isEqualTo(Standing.OPEN);
        }

        @Test
        void everyoneIsReminded() {
            assertThat(suspected.agenda().notices(Set.of(PROFESSIONAL))).isNotEmpty();
        }
    }

    @Nested
    @DisplayName("Who assesses the risk of a foreign national follows the track")
    class Tracks {

        @Test
        void theRefugeeAgencyForSeekersOfProtection() {
            Story seeking = foreigner().done(IDENTIFY_INFORMALLY).found(ASYLUM_SEEKER);
            assertThat(seeking.duty(ASSESS_RISK).step().responsible()).containsExactly(REFUGEE_AGENCY);
            assertThat(seeking.duty(ASSESS_URGENT_NEEDS).step().responsible()).containsExactly(REFUGEE_AGENCY);
            assertThat(seeking.lacks(ASSESS_RISK, PROFESSIONAL)).isEmpty();
        }

        @Test
        void theOfficerWhoIdentifiedForOthers() {
            Story staying = foreigner().done(IDENTIFY_INFORMALLY).found(ILLEGALLY_RESIDING);
            assertThat(staying.duty(ASSESS_RISK).step().responsible()).containsExactly(MINISTRY_OF_INTERIOR);
            assertThat(staying.noLonger(ILLEGALLY_RESIDING)
                            .found(ASYLUM_SEEKER)
                            .duty(ASSESS_RISK)
                            .step()
                            .responsible())
                    .containsExactly(REFUGEE_AGENCY);
        }

        @Test
        void aChangeOfTrackSaysWhichRulesChanged() {
            Story seeking = foreigner().done(IDENTIFY_INFORMALLY).found(ASYLUM_SEEKER);
            Story turned = seeking.daysLater(30).noLonger(ASYLUM_SEEKER).found(ILLEGALLY_RESIDING);
            Shift shift = Shift.at(turned.now(), turned.agenda());

            assertThat(shift.come()).contains(CONFIRM_IDENTITY_WITH_EMBASSY, EXPEL, GRANT_TEMPORARY_STAY);
            assertThat(shift.gone()).contains(FORWARD_ASYLUM_REQUEST, PLAN_REFLECTION_WITH_REFUGEE_AGENCY);
            assertThat(shift.entrusted()).containsEntry(ASSESS_RISK, Set.of(MINISTRY_OF_INTERIOR));
        }

        @Test
        void aForeignChildIsAssessedByTheDirectorateOnEitherTrack() {
            Story seeking = Story.under(Editions.FOREIGN_CHILDREN_1)
                    .done(IDENTIFY_INFORMALLY)
                    .found(ASYLUM_SEEKER);
            assertThat(seeking.duty(ASSESS_RISK).step().responsible()).containsExactly(SOCIAL_ASSISTANCE);
        }
    }

    @Nested
    @DisplayName("A change of rules in mid-case keeps what was done")
    class ChangeOfRules {

        @Test
        void anAdultTurnsOutToBeAChild() {
            Story adult = Story.identified()
                    .done(ASSESS_RISK)
                    .consents(Consent.SAFETY_PLAN)
                    .done(AGREE_SAFETY_PLAN);
            Story child = adult.daysLater(2).movedTo(Editions.CHILDREN_1);

            assertThat(child.standing(IDENTIFY_INFORMALLY)).isEqualTo(Standing.DONE);
            assertThat(child.standing(ASSESS_RISK)).isEqualTo(Standing.DONE);
            assertThat(child.agenda().has(AGREE_SAFETY_PLAN)).isFalse();
            assertThat(child.standing(NOTIFY_OF_CHILD)).isEqualTo(Standing.OVERDUE);
        }

        @Test
        void aDeviationIsToldForEverThoughItsStepHasGone() {
            Story deviating = Story.identified()
                    .deviates(CONTACT_RECEIVING_ORGANISATION, DeviationReason.LIFE_AT_RISK)
                    .deviates(APPLY_FOR_LONG_TERM_SUPPORT, DeviationReason.LIFE_AT_RISK)
                    .movedTo(Editions.CHILDREN_1);

            assertThat(deviating.agenda().deviations())
                    .extracting(deviation -> deviation.step())
                    .containsExactly(CONTACT_RECEIVING_ORGANISATION, APPLY_FOR_LONG_TERM_SUPPORT);
        }

        @ParameterizedTest
        @EnumSource(StepId.class)
        void noStepTakenUnderOneSetBreaksAnother(StepId step) {
            for (Procedure procedure : Editions.all()) {
                Story moved = Story.identified().done(step).movedTo(procedure);
                assertThat(moved.agenda().duties()).hasSameSizeAs(procedure.stepIds());
            }
        }
    }
}
