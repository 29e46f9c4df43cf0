package bg.nrm.procedure.standing;

import static bg.nrm.procedure.language.Circumstance.NO_SERVICE_AVAILABLE;
import static bg.nrm.procedure.language.Consent.REFERRAL;
import static bg.nrm.procedure.language.Consent.SHARING_OF_INFORMATION;
import static bg.nrm.procedure.language.StepId.*;
import static bg.nrm.procedure.standing.Story.identified;
import static bg.nrm.procedure.standing.Story.sofia;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.standing.Duty.Standing;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Measure 1.4: the loop between two organisations, which is closed only by feedback and can begin anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferralTest {

    private final Story consenting = identified()
            .done(ASSESS_RISK, INTERVIEW_ABOUT_NEEDS, ASSESS_URGENT_NEEDS)
            .consents(REFERRAL, SHARING_OF_INFORMATION)
            .on("2026-11-22T19:55");

    private final Story sent = consenting.done(CONTACT_RECEIVING_ORGANISATION);
    private final Story closed = sent.daysLater(1)
            .done(CONFIRM_RECEPTION)
            .daysLater(1)
            .done(ACCOMPANY_TO_RECEIVING_ORGANISATION)
            .daysLater(1)
            .done(GIVE_FEEDBACK);

    @Test
    void the_consent_is_the_step() {
        assertThat(consenting.standing(OBTAIN_CONSENT_TO_REFERRAL)).isEqualTo(Standing.DONE);
    }

    @Test
    void a_refusal_completes_the_question_and_blocks_the_contact() {
        Story refused = identified().done(ASSESS_URGENT_NEEDS).refuses(REFERRAL);

        assertThat(refused.standing(OBTAIN_CONSENT_TO_REFERRAL)).isEqualTo(Standing.DONE);
        assertThat(refused.lacks(CONTACT_RECEIVING_ORGANISATION)).contains(new Lack.ConsentMissing(REFERRAL, true));
    }

    @Test
    void consent_has_to_come_before_the_contact_also_when_both_are_recorded_late() {
        Story recordedOnMonday = identified()
                .done(ASSESS_RISK, INTERVIEW_ABOUT_NEEDS, ASSESS_URGENT_NEEDS)
                .on("2026-11-20T12:00")
                .consents(REFERRAL, SHARING_OF_INFORMATION)
                .on("2026-11-23T09:00");
        Agenda monday = recordedOnMonday.agenda();
        Set<ResponsibleRole> coordinator = Set.of(ResponsibleRole.CASE_COORDINATOR);

        assertThat(monday.at(sofia("2026-11-20T11:00")).obstacles(CONTACT_RECEIVING_ORGANISATION, coordinator))
                .isNotEmpty();
        assertThat(monday.at(sofia("2026-11-20T13:00")).obstacles(CONTACT_RECEIVING_ORGANISATION, coordinator))
                .isEmpty();
    }

    @Test
    void the_receiver_answers_within_the_configured_hours() {
        assertThat(sent.clock(CONFIRM_RECEPTION).due()).isEqualTo(sofia("2026-11-23T19:55"));
        assertThat(sent.hoursLater(25).standing(CONFIRM_RECEPTION)).isEqualTo(Standing.OVERDUE);
    }

    @Test
    void nobody_is_brought_to_an_organisation_that_has_not_said_yes() {
        assertThat(sent.lacks(ACCOMPANY_TO_RECEIVING_ORGANISATION))
                .containsExactly(new Lack.StepMissing(Set.of(CONFIRM_RECEPTION)));
    }

    @Test
    void feedback_is_due_three_working_days_after_the_handover() {
        Story handedOver =
                sent.done(CONFIRM_RECEPTION).on("2026-11-24T11:00").done(ACCOMPANY_TO_RECEIVING_ORGANISATION);

        assertThat(handedOver.clock(GIVE_FEEDBACK).due()).isEqualTo(sofia("2026-11-27T23:59:59.999999999"));
    }

    @Test
    void a_second_referral_begins_the_loop_anew() {
        assertThat(closed.standing(GIVE_FEEDBACK)).isEqualTo(Standing.DONE);

        Story again = closed.daysLater(30).done(CONTACT_RECEIVING_ORGANISATION);

        assertThat(again.standing(CONFIRM_RECEPTION)).isEqualTo(Standing.OPEN);
        assertThat(again.clock(CONFIRM_RECEPTION).since()).isEqualTo(again.now());
        assertThat(again.standing(GIVE_FEEDBACK)).isEqualTo(Standing.DONE);
    }

    @Test
    void where_no_service_is_found_that_is_recorded_each_time() {
        Story none = consenting.found(NO_SERVICE_AVAILABLE);
        Story recorded = none.hoursLater(1).done(RECORD_THAT_REFERRAL_IS_IMPOSSIBLE);

        assertThat(consenting.standing(RECORD_THAT_REFERRAL_IS_IMPOSSIBLE)).isEqualTo(Standing.NOT_APPLICABLE);
        assertThat(none.standing(RECORD_THAT_REFERRAL_IS_IMPOSSIBLE)).isEqualTo(Standing.OPEN);
        assertThat(recorded.standing(RECORD_THAT_REFERRAL_IS_IMPOSSIBLE)).isEqualTo(Standing.DONE);
        assertThat(recorded.daysLater(9).found(NO_SERVICE_AVAILABLE).standing(RECORD_THAT_REFERRAL_IS_IMPOSSIBLE))
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void a_yes_to_one_organisation_is_no_yes_to_another() {
        Story toOne = identified().done(ASSESS_URGENT_NEEDS).consentsTo("Burgas", REFERRAL, SHARING_OF_INFORMATION);
        Set<ResponsibleRole> coordinator = Set.of(ResponsibleRole.CASE_COORDINATOR);

        assertThat(toOne.agenda().obstacles(CONTACT_RECEIVING_ORGANISATION, coordinator, "Burgas"))
                .isEmpty();
        assertThat(toOne.agenda().obstacles(CONTACT_RECEIVING_ORGANISATION, coordinator, "Varna"))
                .hasSize(2);
    }

    @Test
    void a_no_to_all_takes_back_every_yes() {
        Story takenBack = identified()
                .done(ASSESS_URGENT_NEEDS)
                .consentsTo("Burgas", REFERRAL, SHARING_OF_INFORMATION)
                .daysLater(1)
                .refuses(REFERRAL);

        assertThat(takenBack
                        .agenda()
                        .obstacles(CONTACT_RECEIVING_ORGANISATION, Set.of(ResponsibleRole.CASE_COORDINATOR), "Burgas"))
                .extracting(Obstacle::what)
                .containsExactly(new Lack.ConsentMissing(REFERRAL, true));
    }

    /** A yes to all does not outlive a no to one, for that one. */
    @Test
    void a_no_to_one_after_a_yes_to_all_is_a_no_to_that_one() {
        Story mixed = identified()
                .done(ASSESS_URGENT_NEEDS)
                .consents(REFERRAL, SHARING_OF_INFORMATION)
                .daysLater(1)
                .refusesTo("Varna", SHARING_OF_INFORMATION);
        Set<ResponsibleRole> coordinator = Set.of(ResponsibleRole.CASE_COORDINATOR);

        assertThat(mixed.agenda().obstacles(CONTACT_RECEIVING_ORGANISATION, coordinator, "Varna"))
                .extracting(Obstacle::what)
                .containsExactly(new Lack.ConsentMissing(SHARING_OF_INFORMATION, true));
        assertThat(mixed.agenda().obstacles(CONTACT_RECEIVING_ORGANISATION, coordinator, "Burgas"))
                .isEmpty();
        assertThat(mixed.agenda().obstacles(CONTACT_RECEIVING_ORGANISATION, coordinator))
                .isEmpty();
    }

    @Test
    void a_no_to_one_leaves_the_yes_to_another() {
        Story mixed = identified()
                .done(ASSESS_URGENT_NEEDS)
                .consentsTo("Burgas", REFERRAL, SHARING_OF_INFORMATION)
                .refusesTo("Varna", REFERRAL);

        assertThat(mixed.agenda()
                        .obstacles(CONTACT_RECEIVING_ORGANISATION, Set.of(ResponsibleRole.CASE_COORDINATOR), "Burgas"))
                .isEmpty();
    }
}
