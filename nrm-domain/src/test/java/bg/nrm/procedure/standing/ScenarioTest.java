package bg.nrm.procedure.standing;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Consent.*;
import static bg.nrm.procedure.language.ResponsibleRole.CASE_COORDINATOR;
import static bg.nrm.procedure.language.ResponsibleRole.FORMAL_IDENTIFIER;
import static bg.nrm.procedure.language.ResponsibleRole.LAWYER;
import static bg.nrm.procedure.language.ResponsibleRole.PROFESSIONAL;
import static bg.nrm.procedure.language.ResponsibleRole.PROSECUTOR;
import static bg.nrm.procedure.language.StepId.*;
import static bg.nrm.procedure.standing.Story.opened;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.standing.Duty.Standing;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whole walks through the procedure; the people are invented. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioTest {

    /** A woman calls a hotline from a greenhouse abroad; she asks that nobody tells the police yet. */
    @Nested
    class A_hotline_call_on_Friday_evening {

        private final Story friday = opened().on("2026-11-20T19:40")
                .found(OUTSIDE_BULGARIA, IDENTITY_UNKNOWN)
                .refuses(SHARING_OF_INFORMATION);

        private final Story saturday = friday.on("2026-11-21T18:00")
                .contacted()
                .done(IDENTIFY_INFORMALLY)
                .consents(SHARING_OF_INFORMATION)
                .hoursLater(1)
                .done(ASSESS_RISK, INTERVIEW_ABOUT_NEEDS, ASSESS_URGENT_NEEDS);

        private final Story home = saturday.consents(REFERRAL)
                .done(CONTACT_RECEIVING_ORGANISATION)
                .on("2026-11-30T09:00")
                .noLonger(OUTSIDE_BULGARIA)
                .on("2026-12-01T11:15")
                .contacted()
                .done(IDENTIFY_FORMALLY);

        private final Story decided = home.hoursLater(2)
                .done(INFORM_OF_REFLECTION_PERIOD, REVISE_RISK_AND_PLAN)
                .consents(LEGAL_AID)
                .done(REQUEST_LEGAL_AID)
                .daysLater(4)
                .done(GIVE_LEGAL_COUNSELLING)
                .on("2026-12-21T10:00")
                .consents(PROCEEDINGS);

        @Test
        void on_Friday_nothing_may_be_told_unless_a_life_is_at_risk() {
            Story knownNeeds =
                    friday.done(IDENTIFY_INFORMALLY, ASSESS_URGENT_NEEDS).consents(REFERRAL);

            assertThat(knownNeeds.lacks(CONTACT_RECEIVING_ORGANISATION))
                    .containsExactly(new Lack.ConsentMissing(SHARING_OF_INFORMATION, true));
            assertThat(knownNeeds.found(LIFE_AT_RISK).lacks(CONTACT_RECEIVING_ORGANISATION))
                    .isEmpty();
        }

        @Test
        void on_Saturday_services_open_and_no_legal_clock_runs() {
            assertThat(saturday.period(PeriodId.SERVICE_ACCESS).isOpenEnded()).isTrue();
            assertThat(saturday.period(PeriodId.REFLECTION).state()).isEqualTo(PeriodStanding.State.NOT_STARTED);
        }

        @Test
        void every_contact_asks_for_a_revision_of_the_risk() {
            assertThat(saturday.standing(REVISE_RISK_AND_PLAN)).isEqualTo(Standing.NOT_APPLICABLE);
            assertThat(home.standing(REVISE_RISK_AND_PLAN)).isEqualTo(Standing.OPEN);
        }

        @Test
        void on_return_the_clock_starts_at_the_minute_of_formal_identification() {
            assertThat(home.period(PeriodId.REFLECTION).since()).contains(home.now());
            assertThat(home.standing(INFORM_OF_REFLECTION_PERIOD)).isEqualTo(Standing.OPEN);
        }

        @Test
        void legal_advice_is_a_duty() {
            assertThat(home.duty(GIVE_LEGAL_COUNSELLING).isDuty()).isTrue();
            assertThat(decided.standing(GIVE_LEGAL_COUNSELLING)).isEqualTo(Standing.DONE);
        }

        @Test
        void on_day_20_she_decides_and_the_period_ends_early() {
            PeriodStanding period = decided.period(PeriodId.REFLECTION);

            assertThat(period.day()).isEqualTo(20);
            assertThat(period.end()).contains(PeriodEnd.DECISION);
            assertThat(decided.lacks(REQUEST_SPECIAL_PROTECTION, LAWYER)).isEmpty();
        }

        @Test
        void had_she_refused_no_service_would_have_been_lost() {
            Story refused = home.done(REVISE_RISK_AND_PLAN).refuses(PROCEEDINGS);
            Set<ResponsibleRole> everybody = Set.of(ResponsibleRole.values());

            assertThat(home.procedure().stepIds())
                    .filteredOn(id -> home.agenda().obstacles(id, everybody).isEmpty())
                    .allSatisfy(id -> assertThat(refused.agenda().obstacles(id, everybody))
                            .isEmpty());
        }
    }

    /** Of four women met in a raid, one wants nothing. */
    @Nested
    class A_woman_who_refuses_everything {

        private final Story refusing = opened().on("2026-11-20T02:15")
                .done(IDENTIFY_INFORMALLY, ASSESS_RISK)
                .found(SERVICES_DECLINED)
                .refuses(REFERRAL, SAFETY_PLAN, LEGAL_AID)
                .done(RECORD_REFUSAL_OF_SERVICES);

        @Test
        void stays_identified() {
            assertThat(refusing.standing(IDENTIFY_INFORMALLY)).isEqualTo(Standing.DONE);
        }

        @Test
        void keeps_the_offer() {
            assertThat(refusing.daysLater(200).period(PeriodId.SERVICE_ACCESS).isRunning())
                    .isTrue();
            assertThat(refusing.lacks(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP)).isEmpty();
            assertThat(refusing.daysLater(3)
                            .consents(REFERRAL)
                            .done(ASSESS_URGENT_NEEDS)
                            .lacks(OBTAIN_CONSENT_TO_REFERRAL))
                    .isEmpty();
        }

        @Test
        void can_come_back_after_the_case_was_closed() {
            Story closed = refusing.closed(ClosingReason.SERVICES_DECLINED);
            Story back = closed.daysLater(40).reopened(ReopeningReason.PERSON_CAME_BACK);

            assertThat(closed.agenda().closing()).contains(ClosingReason.SERVICES_DECLINED);
            assertThat(closed.standing(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP)).isEqualTo(Standing.CLOSED);
            assertThat(closed.duty(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP)
                            .obstacles()
                            .get(0)
                            .waysOut())
                    .containsExactly(new WayOut.Reopen());
            assertThat(back.agenda().closing()).isEmpty();
            assertThat(back.standing(REVISE_RISK_AND_PLAN)).isEqualTo(Standing.OPEN);
            assertThat(back.lacks(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP)).isEmpty();
        }
    }

    @Nested
    class A_case_that_is_no_trafficking {

        private final Story checked = opened().found(NO_GROUNDS_FOR_TRAFFICKING);

        @Test
        void is_concluded_and_closed_with_its_reason() {
            assertThat(opened().standing(RECORD_THAT_NO_TRAFFICKING_IS_FOUND)).isEqualTo(Standing.NOT_APPLICABLE);
            assertThat(checked.lacks(RECORD_THAT_NO_TRAFFICKING_IS_FOUND, CASE_COORDINATOR))
                    .isEmpty();
            assertThat(checked.done(RECORD_THAT_NO_TRAFFICKING_IS_FOUND)
                            .closed(ClosingReason.NEIGHBOURING_OFFENCE)
                            .agenda()
                            .closing())
                    .contains(ClosingReason.NEIGHBOURING_OFFENCE);
        }
    }

    @Nested
    class A_woman_refused_formal_identification {

        private final Story refused = opened().done(IDENTIFY_INFORMALLY)
                .hoursLater(2)
                .found(NO_GROUNDS_FOR_TRAFFICKING)
                .hoursLater(1)
                .done(REFUSE_FORMAL_IDENTIFICATION)
                .hoursLater(1);

        @Test
        void keeps_her_informal_identification_and_every_service() {
            assertThat(refused.standing(IDENTIFY_INFORMALLY)).isEqualTo(Standing.DONE);
            assertThat(refused.period(PeriodId.SERVICE_ACCESS).isRunning()).isTrue();
            assertThat(refused.done(ASSESS_RISK).lacks(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP))
                    .isEmpty();
        }

        @Test
        void is_told_so_and_may_ask_again_and_again() {
            Story asked = refused.done(INFORM_OF_NEGATIVE_OUTCOME, ASK_FOR_RECONSIDERATION);
            Story upheld = asked.daysLater(3).done(RECONSIDER_NEGATIVE_OUTCOME).hoursLater(1);

            assertThat(refused.standing(INFORM_OF_NEGATIVE_OUTCOME)).isEqualTo(Standing.OPEN);
            assertThat(asked.standing(ASK_FOR_RECONSIDERATION)).isEqualTo(Standing.DONE);
            assertThat(asked.standing(RECONSIDER_NEGATIVE_OUTCOME)).isEqualTo(Standing.OPEN);
            assertThat(upheld.standing(ASK_FOR_RECONSIDERATION)).isEqualTo(Standing.OPEN);
            assertThat(upheld.standing(INFORM_OF_NEGATIVE_OUTCOME)).isEqualTo(Standing.OPEN);
            assertThat(upheld.done(ASK_FOR_RECONSIDERATION).hoursLater(1).standing(RECONSIDER_NEGATIVE_OUTCOME))
                    .isEqualTo(Standing.OPEN);
        }

        @Test
        void waits_for_the_decision_no_longer_than_the_setting_says() {
            Story asked = refused.done(ASK_FOR_RECONSIDERATION);

            assertThat(asked.daysLater(14).standing(RECONSIDER_NEGATIVE_OUTCOME))
                    .isEqualTo(Standing.OPEN);
            assertThat(asked.daysLater(15).standing(RECONSIDER_NEGATIVE_OUTCOME))
                    .isEqualTo(Standing.OVERDUE);
        }

        @Test
        void is_refused_by_nobody_but_an_office_that_identifies_formally() {
            Story doubted = opened().done(IDENTIFY_INFORMALLY).found(NO_GROUNDS_FOR_TRAFFICKING);

            assertThat(doubted.lacks(REFUSE_FORMAL_IDENTIFICATION, FORMAL_IDENTIFIER))
                    .isEmpty();
            assertThat(doubted.lacks(REFUSE_FORMAL_IDENTIFICATION, CASE_COORDINATOR))
                    .singleElement()
                    .isInstanceOf(Lack.NotResponsible.class);
        }
    }

    /** A man who was made to steal for those who held him. */
    @Test
    void forced_offences_are_brought_to_the_notice_of_prosecutor_and_lawyer_alone() {
        Agenda agenda = opened().found(OFFENCES_UNDER_COERCION).agenda();

        assertThat(agenda.notices(Set.of(PROSECUTOR)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.principle()).isEqualTo(Principle.NON_PUNISHMENT));
        assertThat(agenda.notices(Set.of(LAWYER, PROFESSIONAL))).hasSize(1);
        assertThat(agenda.notices(Set.of(PROFESSIONAL, FORMAL_IDENTIFIER))).isEmpty();
    }

    /** A man from a building site: his own path through all five stages, refused twice on the way. */
    @Nested
    class A_whole_path {

        private final Story identified = opened().done(IDENTIFY_INFORMALLY);

        private final Story assessed = identified
                .hoursLater(2)
                .found(RETURN_HOME_RISKY)
                .done(ASSESS_RISK)
                .consents(SAFETY_PLAN)
                .done(AGREE_SAFETY_PLAN, INTERVIEW_ABOUT_NEEDS, ASSESS_URGENT_NEEDS, AGREE_SUPPORT_PLAN);

        private final Story housed = assessed.daysLater(1)
                .consents(REFERRAL, SHARING_OF_INFORMATION)
                .done(CONTACT_RECEIVING_ORGANISATION, CONFIRM_RECEPTION)
                .hoursLater(3)
                .done(ACCOMPANY_TO_RECEIVING_ORGANISATION, ACCOMMODATE_IN_EMERGENCY)
                .done(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP)
                .daysLater(1)
                .done(GIVE_FEEDBACK);

        private final Story supported = housed.consents(LEGAL_AID)
                .done(REQUEST_LEGAL_AID)
                .daysLater(2)
                .done(GIVE_LEGAL_COUNSELLING, SUPPORT_THE_DECISION)
                .refuses(PROCEEDINGS);

        private final Story included = supported
                .daysLater(40)
                .found(CRISIS_OVERCOME, STABLE_EMOTIONAL_STATE, BASIC_LIVING_CONDITIONS, CURRENT_ADDRESS_REGISTERED)
                .consents(LONG_TERM_SUPPORT)
                .done(APPLY_FOR_LONG_TERM_SUPPORT, ISSUE_INITIAL_NEEDS_ASSESSMENT, MAKE_FIRST_CONTACT_WITH_SERVICE)
                .daysLater(15)
                .done(ASSESS_INDIVIDUAL_NEEDS, AGREE_LONG_TERM_PLAN, EXPLAIN_COMPENSATION_RIGHTS, INFORM_OF_RIGHTS);

        @Test
        void is_refused_a_shelter_before_the_risk_is_assessed() {
            assertThat(identified.found(RETURN_HOME_RISKY).lacks(ACCOMMODATE_IN_EMERGENCY))
                    .containsExactly(new Lack.StepMissing(Set.of(ASSESS_RISK)));
        }

        @Test
        void is_refused_contact_with_a_service_before_he_agrees() {
            assertThat(assessed.lacks(CONTACT_RECEIVING_ORGANISATION))
                    .containsExactly(
                            new Lack.ConsentMissing(REFERRAL, false),
                            new Lack.ConsentMissing(SHARING_OF_INFORMATION, false));
        }

        @Test
        void does_not_reach_long_term_support_in_the_crisis() {
            assertThat(supported.consents(LONG_TERM_SUPPORT).lacks(APPLY_FOR_LONG_TERM_SUPPORT))
                    .containsExactly(
                            new Lack.CircumstanceMissing(CRISIS_OVERCOME),
                            new Lack.CircumstanceMissing(STABLE_EMOTIONAL_STATE),
                            new Lack.CircumstanceMissing(BASIC_LIVING_CONDITIONS),
                            new Lack.CircumstanceMissing(CURRENT_ADDRESS_REGISTERED));
        }

        @Test
        void leaves_every_stage_done_once_the_stay_is_over() {
            Story ended =
                    included.found(SHELTER_STAY_ENDED).hoursLater(1).done(REVISE_RISK_AND_PLAN, EXPLAIN_RETURN_OPTIONS);

            assertThat(ended.agenda().stages())
                    .filteredOn(stage -> stage.state() == StageStanding.State.DONE)
                    .extracting(StageStanding::stage)
                    .containsExactly(Stage.IDENTIFICATION, Stage.REFERRAL, Stage.PROTECTION, Stage.SUPPORT);
            assertThat(ended.period(PeriodId.LONG_TERM_SUPPORT).isRunning()).isTrue();
        }

        @Test
        void ends_with_an_entry_in_the_personal_file() {
            Story year = included.daysLater(366).done(REVISE_RISK_AND_PLAN);

            assertThat(year.lacks(RECORD_CLOSING_IN_PERSONAL_FILE, CASE_COORDINATOR))
                    .isEmpty();
            assertThat(year.done(RECORD_CLOSING_IN_PERSONAL_FILE)
                            .closed(ClosingReason.GOALS_MET)
                            .agenda()
                            .possible())
                    .isEmpty();
        }
    }

    /** Going home: only by her own decision, and with a warning while home is dangerous. */
    @Nested
    class A_safe_return {

        private final Story wishing =
                opened().done(IDENTIFY_INFORMALLY, ASSESS_RISK).found(WISHES_TO_RETURN);

        @Test
        void is_planned_only_with_her_consent() {
            Story explained = wishing.done(EXPLAIN_RETURN_OPTIONS);

            assertThat(explained.standing(PLAN_RETURN)).isEqualTo(Standing.NOT_APPLICABLE);
            assertThat(explained.consents(SAFE_RETURN).standing(PLAN_RETURN)).isEqualTo(Standing.OPEN);
            assertThat(explained.refuses(SAFE_RETURN).standing(PLAN_RETURN)).isEqualTo(Standing.NOT_APPLICABLE);
        }

        @Test
        void is_warned_of_while_home_is_dangerous() {
            Story dangerous =
                    wishing.done(EXPLAIN_RETURN_OPTIONS).consents(SAFE_RETURN).found(RETURN_HOME_RISKY);

            assertThat(dangerous.warnings(PLAN_RETURN))
                    .containsExactly(new Lack.CircumstancePrevails(RETURN_HOME_RISKY));
            assertThat(dangerous.lacks(PLAN_RETURN)).isEmpty();
        }

        @Test
        void does_not_happen_while_a_life_is_at_risk() {
            assertThat(wishing.done(EXPLAIN_RETURN_OPTIONS)
                            .consents(SAFE_RETURN)
                            .done(PLAN_RETURN)
                            .found(LIFE_AT_RISK)
                            .lacks(CARRY_OUT_RETURN))
                    .containsExactly(new Lack.CircumstancePrevails(LIFE_AT_RISK));
        }
    }
}
