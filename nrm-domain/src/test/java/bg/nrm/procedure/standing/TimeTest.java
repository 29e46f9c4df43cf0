package bg.nrm.procedure.standing;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Consent.LEGAL_AID;
import static bg.nrm.procedure.language.Consent.PROCEEDINGS;
import static bg.nrm.procedure.language.StepId.*;
import static bg.nrm.procedure.standing.Story.identified;
import static bg.nrm.procedure.standing.Story.identifiedFormally;
import static bg.nrm.procedure.standing.Story.opened;
import static bg.nrm.procedure.standing.Story.sofia;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Clock.State;
import bg.nrm.procedure.standing.Duty.Standing;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Limits, periods, suspension, extension. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeTest {

    private static final String END = "T23:59:59.999999999";

    private static Story legalAidRequested() {
        return identified()
                .done(ASSESS_RISK)
                .consents(LEGAL_AID)
                .on("2026-11-18T10:10")
                .done(REQUEST_LEGAL_AID);
    }

    @Nested
    class A_limit {

        @Test
        void runs_from_the_step_it_is_counted_from() {
            assertThat(identified().duty(INFORM_OF_REFLECTION_PERIOD).clock()).isEmpty();
            assertThat(identifiedFormally().clock(INFORM_OF_REFLECTION_PERIOD).distance())
                    .isEqualTo(Duration.ofHours(24));
        }

        @Test
        void is_kept_to_the_last_minute_and_late_after_it() {
            assertThat(identifiedFormally().hoursLater(24).standing(INFORM_OF_REFLECTION_PERIOD))
                    .isEqualTo(Standing.OPEN);
            assertThat(identifiedFormally()
                            .hoursLater(24)
                            .later(Duration.ofMinutes(1))
                            .standing(INFORM_OF_REFLECTION_PERIOD))
                    .isEqualTo(Standing.OVERDUE);
        }

        @Test
        void of_working_days_ends_with_the_last_of_them() {
            assertThat(legalAidRequested().clock(GIVE_LEGAL_COUNSELLING).due()).isEqualTo(sofia("2026-11-27" + END));
        }

        @Test
        void tells_whether_the_law_or_a_setting_says_so() {
            assertThat(legalAidRequested().clock(GIVE_LEGAL_COUNSELLING).isStatutory())
                    .isFalse();
            assertThat(identified()
                            .done(MAKE_FIRST_CONTACT_WITH_SERVICE)
                            .clock(ASSESS_INDIVIDUAL_NEEDS)
                            .isStatutory())
                    .isTrue();
        }

        @Test
        void is_soon_on_its_last_day_and_paused_while_it_rests() {
            Story requested = legalAidRequested();

            assertThat(requested.clock(GIVE_LEGAL_COUNSELLING).state()).isEqualTo(State.ON_TIME);
            assertThat(requested
                            .on("2026-11-27T08:00")
                            .clock(GIVE_LEGAL_COUNSELLING)
                            .state())
                    .isEqualTo(State.SOON);
            assertThat(requested
                            .on("2026-11-28T00:00")
                            .clock(GIVE_LEGAL_COUNSELLING)
                            .state())
                    .isEqualTo(State.LATE);
            assertThat(requested
                            .suspends(GIVE_LEGAL_COUNSELLING, Ground.PERSON_ASKED)
                            .clock(GIVE_LEGAL_COUNSELLING)
                            .state())
                    .isEqualTo(State.PAUSED);
        }

        @Test
        void ends_with_the_step() {
            assertThat(legalAidRequested()
                            .done(GIVE_LEGAL_COUNSELLING)
                            .duty(GIVE_LEGAL_COUNSELLING)
                            .clock())
                    .isEmpty();
        }

        @Test
        void of_20_days_for_the_individual_needs_assessment_is_the_laws() {
            assertThat(opened().on("2026-11-06T12:00")
                            .done(MAKE_FIRST_CONTACT_WITH_SERVICE)
                            .clock(ASSESS_INDIVIDUAL_NEEDS)
                            .due())
                    .isEqualTo(sofia("2026-11-26" + END));
        }

        @Test
        void recorded_late_is_counted_from_when_it_happened() {
            Story friday = opened().on("2026-11-20T16:00");
            Story monday = friday.and(new Entry.StepDone(
                            IDENTIFY_FORMALLY,
                            Set.of(),
                            friday.now(),
                            friday.daysLater(3).now()))
                    .daysLater(3);

            assertThat(monday.standing(INFORM_OF_REFLECTION_PERIOD)).isEqualTo(Standing.OVERDUE);
            assertThat(monday.clock(INFORM_OF_REFLECTION_PERIOD).since()).isEqualTo(friday.now());
        }
    }

    @Nested
    class A_suspended_step {

        private final Story suspended =
                legalAidRequested().on("2026-11-20T10:00").suspends(GIVE_LEGAL_COUNSELLING, Ground.PERSON_ASKED);

        @Test
        void is_not_late_however_long_it_rests() {
            assertThat(suspended.daysLater(60).standing(GIVE_LEGAL_COUNSELLING)).isEqualTo(Standing.SUSPENDED);
        }

        @Test
        void tells_why_since_when_and_when_to_look_again() {
            assertThat(suspended.duty(GIVE_LEGAL_COUNSELLING).pause()).hasValueSatisfying(pause -> {
                assertThat(pause.ground()).isEqualTo(Ground.PERSON_ASKED);
                assertThat(pause.since()).isEqualTo(sofia("2026-11-20T10:00"));
                assertThat(pause.reviewOn()).isEqualTo("2026-12-04");
            });
            assertThat(suspended.agenda().resting())
                    .extracting(duty -> duty.step().id())
                    .containsExactly(GIVE_LEGAL_COUNSELLING);
        }

        @Test
        void is_in_its_own_way_until_resumed() {
            assertThat(suspended.lacks(GIVE_LEGAL_COUNSELLING)).hasOnlyElementsOfType(Lack.StepPaused.class);
            assertThat(suspended.duty(GIVE_LEGAL_COUNSELLING).obstacles().get(0).waysOut())
                    .containsExactly(new WayOut.Resume(GIVE_LEGAL_COUNSELLING));
            assertThat(suspended.daysLater(3).resumes(GIVE_LEGAL_COUNSELLING).lacks(GIVE_LEGAL_COUNSELLING))
                    .isEmpty();
        }

        @Test
        void gets_back_the_working_days_it_rested() {
            Story resumed = suspended.on("2026-11-25T10:00").resumes(GIVE_LEGAL_COUNSELLING);

            assertThat(resumed.clock(GIVE_LEGAL_COUNSELLING).due()).isEqualTo(sofia("2026-12-02" + END));
        }

        @Test
        void can_rest_twice() {
            Story twice = suspended
                    .on("2026-11-25T10:00")
                    .resumes(GIVE_LEGAL_COUNSELLING)
                    .on("2026-11-26T10:00")
                    .suspends(GIVE_LEGAL_COUNSELLING, Ground.STATE_OF_HEALTH)
                    .on("2026-11-30T10:00")
                    .resumes(GIVE_LEGAL_COUNSELLING);

            assertThat(twice.clock(GIVE_LEGAL_COUNSELLING).due()).isEqualTo(sofia("2026-12-04" + END));
        }

        @Test
        void that_was_late_before_stays_as_late_as_it_was() {
            Story lateAndResting = legalAidRequested()
                    .on("2026-12-01T10:00")
                    .suspends(GIVE_LEGAL_COUNSELLING, Ground.PERSON_ASKED)
                    .on("2026-12-10T10:00")
                    .resumes(GIVE_LEGAL_COUNSELLING);

            assertThat(lateAndResting.clock(GIVE_LEGAL_COUNSELLING).due()).isEqualTo(sofia("2026-11-27" + END));
        }

        @Test
        void of_hours_gets_back_the_hours() {
            Story resumed = identifiedFormally()
                    .hoursLater(4)
                    .suspends(INFORM_OF_REFLECTION_PERIOD, Ground.STATE_OF_HEALTH)
                    .hoursLater(48)
                    .resumes(INFORM_OF_REFLECTION_PERIOD);

            assertThat(resumed.clock(INFORM_OF_REFLECTION_PERIOD).distance()).isEqualTo(Duration.ofHours(20));
        }
    }

    @Nested
    class A_step_postponed_because_harm_is_feared {

        private final Story postponed = identified().found(IDENTITY_UNKNOWN).postpones(VERIFY_IDENTITY);

        @Test
        void is_postponed_and_cites_principle_4() {
            assertThat(postponed.standing(VERIFY_IDENTITY)).isEqualTo(Standing.POSTPONED);
            assertThat(postponed.duty(VERIFY_IDENTITY).obstacles())
                    .singleElement()
                    .satisfies(obstacle -> assertThat(
                                    obstacle.principle().orElseThrow().number())
                            .isEqualTo(4));
        }

        @Test
        void goes_on_when_resumed() {
            assertThat(postponed.daysLater(5).resumes(VERIFY_IDENTITY).standing(VERIFY_IDENTITY))
                    .isEqualTo(Standing.OPEN);
        }

        @Test
        void does_not_hold_up_a_life_saving_act() {
            Story later = identified().postpones(ASSESS_RISK);
            assertThat(later.lacks(ASSESS_RISK)).isNotEmpty();
            assertThat(later.deviates(ASSESS_RISK, DeviationReason.LIFE_AT_RISK).lacks(ASSESS_RISK))
                    .isEmpty();
            assertThat(postponed
                            .deviates(VERIFY_IDENTITY, DeviationReason.LIFE_AT_RISK)
                            .lacks(VERIFY_IDENTITY))
                    .isEqualTo(postponed.lacks(VERIFY_IDENTITY));
        }
    }

    @Nested
    class An_extension {

        @Test
        void moves_the_limit_to_the_end_of_another_day() {
            Story extended = legalAidRequested().daysLater(1).extended(GIVE_LEGAL_COUNSELLING, "2026-12-11");

            assertThat(extended.clock(GIVE_LEGAL_COUNSELLING).due()).isEqualTo(sofia("2026-12-11" + END));
        }

        @Test
        void never_shortens() {
            Story extended = legalAidRequested().daysLater(1).extended(GIVE_LEGAL_COUNSELLING, "2026-11-20");

            assertThat(extended.clock(GIVE_LEGAL_COUNSELLING).due()).isEqualTo(sofia("2026-11-27" + END));
        }

        @Test
        void of_a_shelter_stay_moves_its_end() {
            Story housed = identified().on("2026-11-02T12:00").done(ACCOMMODATE_IN_EMERGENCY);

            assertThat(housed.period(PeriodId.SHELTER_STAY).until()).contains(sofia("2026-12-02" + END));
            assertThat(housed.daysLater(20)
                            .extended(PeriodId.SHELTER_STAY, "2027-01-15")
                            .period(PeriodId.SHELTER_STAY)
                            .until())
                    .contains(sofia("2027-01-15" + END));
        }
    }

    @Nested
    class The_reflection_period {

        @Test
        void counts_its_first_formal_identification_only() {
            assertThat(identifiedFormally()
                            .daysLater(10)
                            .done(IDENTIFY_FORMALLY)
                            .period(PeriodId.REFLECTION)
                            .day())
                    .isEqualTo(10);
        }

        @Test
        void runs_through_its_30th_day() {
            assertThat(identifiedFormally()
                            .daysLater(30)
                            .period(PeriodId.REFLECTION)
                            .isRunning())
                    .isTrue();
            assertThat(identifiedFormally()
                            .daysLater(30)
                            .period(PeriodId.REFLECTION)
                            .daysLeft())
                    .isZero();
            assertThat(identifiedFormally()
                            .daysLater(31)
                            .period(PeriodId.REFLECTION)
                            .state())
                    .isEqualTo(PeriodStanding.State.EXPIRED);
        }

        @Test
        void runs_in_its_very_last_moment() {
            Story started = identifiedFormally();
            Duration untilTheEnd = Duration.between(
                    started.now(), started.period(PeriodId.REFLECTION).until().orElseThrow());

            assertThat(started.later(untilTheEnd).period(PeriodId.REFLECTION).isRunning())
                    .isTrue();
            assertThat(started.later(untilTheEnd.plusNanos(1))
                            .period(PeriodId.REFLECTION)
                            .isRunning())
                    .isFalse();
        }

        @Test
        void offers_long_term_support_or_return_when_it_is_over() {
            assertThat(identifiedFormally().period(PeriodId.REFLECTION).offers())
                    .isEmpty();
            assertThat(identifiedFormally()
                            .daysLater(31)
                            .period(PeriodId.REFLECTION)
                            .offers())
                    .containsExactly(APPLY_FOR_LONG_TERM_SUPPORT, EXPLAIN_RETURN_OPTIONS);
        }

        @Test
        void goes_on_after_a_refusal_to_cooperate() {
            assertThat(identifiedFormally()
                            .daysLater(5)
                            .refuses(PROCEEDINGS)
                            .period(PeriodId.REFLECTION)
                            .isRunning())
                    .isTrue();
        }

        @Test
        void stays_ended_when_the_decision_is_taken_back() {
            Story takenBack = identifiedFormally()
                    .daysLater(5)
                    .consents(PROCEEDINGS)
                    .daysLater(1)
                    .refuses(PROCEEDINGS);

            assertThat(takenBack.period(PeriodId.REFLECTION).state()).isEqualTo(PeriodStanding.State.ENDED_EARLY);
        }

        @Test
        void is_not_taken_from_somebody_who_had_agreed_before_it_began() {
            assertThat(opened().consents(PROCEEDINGS)
                            .hoursLater(2)
                            .done(IDENTIFY_FORMALLY)
                            .period(PeriodId.REFLECTION)
                            .isRunning())
                    .isTrue();
        }

        @Test
        void can_end_because_the_person_left() {
            assertThat(identifiedFormally()
                            .daysLater(3)
                            .ended(PeriodId.REFLECTION, PeriodEnd.LEFT)
                            .period(PeriodId.REFLECTION)
                            .end())
                    .contains(PeriodEnd.LEFT);
        }

        @Test
        void runs_over_the_change_of_clocks_by_days_and_not_by_hours() {
            PeriodStanding october =
                    opened().on("2026-10-10T12:00").done(IDENTIFY_FORMALLY).period(PeriodId.REFLECTION);

            assertThat(october.until()).contains(sofia("2026-11-09" + END));
        }

        @Test
        void begins_on_return_when_the_person_was_abroad_before() {
            Story returned = opened().found(OUTSIDE_BULGARIA)
                    .done(IDENTIFY_INFORMALLY)
                    .daysLater(7)
                    .noLonger(OUTSIDE_BULGARIA)
                    .hoursLater(1)
                    .done(IDENTIFY_FORMALLY);

            assertThat(returned.period(PeriodId.REFLECTION).since()).contains(returned.now());
        }
    }

    @Nested
    class A_decision_to_cooperate {

        private final Story within =
                identifiedFormally().done(INFORM_OF_REFLECTION_PERIOD).daysLater(2);

        @Test
        void is_allowed_early_with_a_warning() {
            assertThat(within.lacks(DECIDE_WHETHER_TO_COOPERATE)).isEmpty();
            assertThat(within.warnings(DECIDE_WHETHER_TO_COOPERATE))
                    .contains(new Lack.PeriodRunning(
                            PeriodId.REFLECTION,
                            within.period(PeriodId.REFLECTION).until()));
        }

        @Test
        void should_be_taken_with_a_lawyer_or_social_worker() {
            var withoutAnybody = new Lack.StepMissing(Set.of(GIVE_LEGAL_COUNSELLING, SUPPORT_THE_DECISION));

            assertThat(within.warnings(DECIDE_WHETHER_TO_COOPERATE)).contains(withoutAnybody);
            assertThat(within.done(SUPPORT_THE_DECISION).warnings(DECIDE_WHETHER_TO_COOPERATE))
                    .doesNotContain(withoutAnybody);
        }

        @Test
        void has_until_the_end_of_the_period_and_stays_possible_after_it() {
            Clock clock = within.clock(DECIDE_WHETHER_TO_COOPERATE);

            assertThat(clock.atExpiry()).isEqualTo(Clock.AtExpiry.STAYS_POSSIBLE);
            assertThat(clock.days()).isEqualTo(28);
            assertThat(within.daysLater(100).standing(DECIDE_WHETHER_TO_COOPERATE))
                    .isEqualTo(Standing.OPEN);
        }

        @Test
        void completes_the_step_whatever_the_answer() {
            assertThat(within.refuses(PROCEEDINGS).standing(DECIDE_WHETHER_TO_COOPERATE))
                    .isEqualTo(Standing.DONE);
        }

        @Test
        void opens_the_steps_of_the_proceedings() {
            assertThat(within.standing(REQUEST_SPECIAL_PROTECTION)).isEqualTo(Standing.NOT_APPLICABLE);
            assertThat(within.consents(PROCEEDINGS).standing(REQUEST_SPECIAL_PROTECTION))
                    .isEqualTo(Standing.OPEN);
            assertThat(within.consents(PROCEEDINGS)
                            .clock(INFORM_OF_SPECIAL_PROTECTION)
                            .distance())
                    .isEqualTo(Duration.ofHours(24));
        }
    }

    @Nested
    class Compensation_from_the_State {

        private final Story finalAct = identified().on("2026-11-16T10:00").found(FINAL_ACT, NO_AWARD_FROM_TRAFFICKER);

        @Test
        void can_be_asked_for_within_one_year_of_the_final_act() {
            assertThat(finalAct.on("2027-11-16T23:00").standing(APPLY_FOR_STATE_COMPENSATION))
                    .isEqualTo(Standing.OPEN);
            assertThat(finalAct.on("2027-11-17T00:30").standing(APPLY_FOR_STATE_COMPENSATION))
                    .isEqualTo(Standing.LAPSED);
        }

        @Test
        void lapses_and_is_never_late() {
            assertThat(finalAct.clock(APPLY_FOR_STATE_COMPENSATION).atExpiry()).isEqualTo(Clock.AtExpiry.LAPSES);
            assertThat(finalAct.on("2029-01-01T10:00").agenda().due())
                    .extracting(duty -> duty.step().id())
                    .containsExactly(REMIND_OF_STATE_COMPENSATION);
            assertThat(finalAct.on("2027-11-17T00:30")
                            .duty(APPLY_FOR_STATE_COMPENSATION)
                            .obstacles())
                    .singleElement()
                    .satisfies(obstacle -> assertThat(obstacle.waysOut()).isEmpty());
        }

        @Test
        void is_reminded_of_in_the_tenth_month() {
            assertThat(finalAct.clock(REMIND_OF_STATE_COMPENSATION).due()).isEqualTo(sofia("2027-09-16" + END));
        }

        @Test
        void is_not_for_whoever_got_something_from_the_trafficker() {
            assertThat(identified().found(FINAL_ACT).lacks(APPLY_FOR_STATE_COMPENSATION))
                    .containsExactly(new Lack.CircumstanceMissing(NO_AWARD_FROM_TRAFFICKER));
        }

        @Test
        void is_over_with_the_application() {
            assertThat(finalAct.daysLater(3)
                            .done(APPLY_FOR_STATE_COMPENSATION)
                            .period(PeriodId.STATE_COMPENSATION)
                            .state())
                    .isEqualTo(PeriodStanding.State.ENDED_EARLY);
        }
    }

    @Nested
    class Other_rights {

        @Test
        void access_to_services_never_ends_by_itself() {
            assertThat(identified()
                            .daysLater(4000)
                            .period(PeriodId.SERVICE_ACCESS)
                            .isOpenEnded())
                    .isTrue();
        }

        @Test
        void access_opens_with_formal_identification_too() {
            assertThat(identifiedFormally().period(PeriodId.SERVICE_ACCESS).isRunning())
                    .isTrue();
        }

        @Test
        void long_term_support_lasts_a_year_at_most() {
            assertThat(opened().on("2026-11-16T10:00")
                            .done(AGREE_LONG_TERM_PLAN)
                            .period(PeriodId.LONG_TERM_SUPPORT)
                            .until())
                    .contains(sofia("2027-11-16" + END));
        }

        @Test
        void a_second_stay_in_a_shelter_is_counted_anew() {
            Story again =
                    identified().done(ACCOMMODATE_IN_EMERGENCY).daysLater(100).done(ACCOMMODATE_IN_EMERGENCY);

            assertThat(again.period(PeriodId.SHELTER_STAY).isRunning()).isTrue();
        }

        @Test
        void the_length_of_a_stay_is_what_is_configured() {
            assertThat(identified()
                            .on("2026-11-02T12:00")
                            .done(ACCOMMODATE_IN_EMERGENCY)
                            .configured(Parameter.SHELTER_STAY, "10")
                            .period(PeriodId.SHELTER_STAY)
                            .until())
                    .contains(sofia("2026-11-12" + END));
        }
    }

    @Nested
    class The_order_of_work {

        @Test
        void has_the_late_first_and_legal_limits_before_configured_ones() {
            Story story = opened().on("2026-10-01T10:00")
                    .done(MAKE_FIRST_CONTACT_WITH_SERVICE)
                    .on("2026-10-10T10:00")
                    .done(IDENTIFY_FORMALLY)
                    .on("2026-11-01T10:00")
                    .done(ASSESS_RISK)
                    .consents(LEGAL_AID)
                    .done(REQUEST_LEGAL_AID)
                    .hoursLater(1);

            assertThat(story.agenda().due())
                    .extracting(duty -> duty.step().id())
                    .startsWith(ASSESS_INDIVIDUAL_NEEDS, INFORM_OF_REFLECTION_PERIOD)
                    .contains(GIVE_LEGAL_COUNSELLING);
        }

        @Test
        void leaves_out_what_others_have_to_do() {
            assertThat(identified()
                            .agenda()
                            .possible(Set.of(bg.nrm.procedure.language.ResponsibleRole.FORMAL_IDENTIFIER)))
                    .extracting(duty -> duty.step().id())
                    .containsExactly(StepId.INFORM_OF_RIGHTS, StepId.IDENTIFY_FORMALLY);
        }
    }
}
