package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.Circumstance.ASYLUM_SEEKER;
import static bg.nrm.procedure.language.Circumstance.UNDER_PROTECTION;
import static bg.nrm.procedure.language.Circumstance.VIOLENCE_AGAINST_CHILD;
import static bg.nrm.procedure.language.StepId.APPLY_VIOLENCE_MECHANISM;
import static bg.nrm.procedure.language.StepId.ASSESS_RISK;
import static bg.nrm.procedure.language.StepId.CLAIM_SOCIAL_BENEFITS;
import static bg.nrm.procedure.language.StepId.GIVE_FREE_LEGAL_ADVICE;
import static bg.nrm.procedure.language.StepId.IDENTIFY_INFORMALLY;
import static bg.nrm.procedure.language.StepId.INFORM_OF_ASYLUM_PROCEDURE;
import static bg.nrm.procedure.language.StepId.NOTIFY_OF_CHILD;
import static bg.nrm.procedure.language.StepId.OFFER_INTEGRATION_PROGRAMME;
import static bg.nrm.procedure.language.StepId.PLACE_UNDER_POLICE_PROTECTION;
import static bg.nrm.procedure.language.StepId.REPORT_CHILD_IN_NEED;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.standing.Duty.Standing;
import bg.nrm.procedure.standing.Story;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the laws around the mechanism say of a child in need and of who seeks protection. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProtectionFactsTest {

    private static Story child() {
        return Story.under(Editions.CHILDREN_1);
    }

    private static Story foreigner() {
        return Story.under(Editions.FOREIGN_ADULTS_1).done(IDENTIFY_INFORMALLY, ASSESS_RISK);
    }

    @Test
    void anybody_reports_a_child_in_need_before_anything_else_is_known() {
        assertThat(child().lacks(REPORT_CHILD_IN_NEED, ResponsibleRole.PROFESSIONAL))
                .isEmpty();
        assertThat(child().standing(REPORT_CHILD_IN_NEED)).isEqualTo(Standing.OPEN);
        assertThat(child().done(IDENTIFY_INFORMALLY, NOTIFY_OF_CHILD).standing(REPORT_CHILD_IN_NEED))
                .isEqualTo(Standing.DONE);
        assertThat(Editions.ADULTS_1.has(REPORT_CHILD_IN_NEED)).isFalse();
    }

    @Test
    void a_signal_of_violence_is_passed_on_within_the_hour() {
        Story violence = child().found(VIOLENCE_AGAINST_CHILD);

        assertThat(child().standing(APPLY_VIOLENCE_MECHANISM)).isEqualTo(Standing.NOT_APPLICABLE);
        assertThat(violence.hoursLater(1).standing(APPLY_VIOLENCE_MECHANISM)).isEqualTo(Standing.OPEN);
        assertThat(violence.hoursLater(2).standing(APPLY_VIOLENCE_MECHANISM)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void police_protection_waits_for_nothing_and_lasts_two_days() {
        assertThat(child().lacks(PLACE_UNDER_POLICE_PROTECTION, ResponsibleRole.MINISTRY_OF_INTERIOR))
                .isEmpty();
        Story kept = child().done(PLACE_UNDER_POLICE_PROTECTION);

        assertThat(kept.hoursLater(47).period(PeriodId.POLICE_PROTECTION).isRunning())
                .isTrue();
        assertThat(kept.hoursLater(49).period(PeriodId.POLICE_PROTECTION).isRunning())
                .isFalse();
        assertThat(kept.hoursLater(49).period(PeriodId.POLICE_PROTECTION).offers())
                .isNotEmpty();
    }

    @Test
    void who_seeks_protection_is_informed_in_writing_within_fifteen_days() {
        Story seeking = foreigner().found(ASYLUM_SEEKER);

        assertThat(seeking.daysLater(15).standing(INFORM_OF_ASYLUM_PROCEDURE)).isEqualTo(Standing.OPEN);
        assertThat(seeking.daysLater(16).standing(INFORM_OF_ASYLUM_PROCEDURE)).isEqualTo(Standing.OVERDUE);
        assertThat(Editions.FOREIGN_CHILDREN_1.has(INFORM_OF_ASYLUM_PROCEDURE)).isTrue();
    }

    @Test
    void free_advice_is_for_every_foreign_national_in_a_track_and_integration_for_who_is_under_protection() {
        assertThat(foreigner().found(ASYLUM_SEEKER).standing(GIVE_FREE_LEGAL_ADVICE))
                .isEqualTo(Standing.OPEN);
        assertThat(foreigner().found(ASYLUM_SEEKER).standing(OFFER_INTEGRATION_PROGRAMME))
                .isEqualTo(Standing.NOT_APPLICABLE);
        assertThat(foreigner().found(UNDER_PROTECTION).standing(OFFER_INTEGRATION_PROGRAMME))
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void benefits_can_be_claimed_once_the_risk_is_known_and_again_later() {
        Story claimed = Story.under(Editions.ADULTS_1)
                .done(IDENTIFY_INFORMALLY, ASSESS_RISK)
                .hoursLater(1)
                .done(CLAIM_SOCIAL_BENEFITS);

        assertThat(claimed.hoursLater(1).standing(CLAIM_SOCIAL_BENEFITS)).isEqualTo(Standing.OPEN);
    }
}
