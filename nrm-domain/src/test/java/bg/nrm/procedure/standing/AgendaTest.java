package bg.nrm.procedure.standing;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Consent.LEGAL_AID;
import static bg.nrm.procedure.language.Consent.PROCEEDINGS;
import static bg.nrm.procedure.language.Consent.REFERRAL;
import static bg.nrm.procedure.language.Consent.SHARING_OF_INFORMATION;
import static bg.nrm.procedure.language.ResponsibleRole.CASE_COORDINATOR;
import static bg.nrm.procedure.language.ResponsibleRole.FORMAL_IDENTIFIER;
import static bg.nrm.procedure.language.ResponsibleRole.PROFESSIONAL;
import static bg.nrm.procedure.language.ResponsibleRole.RECEIVING_ORGANISATION;
import static bg.nrm.procedure.language.StepId.*;
import static bg.nrm.procedure.standing.Story.identified;
import static bg.nrm.procedure.standing.Story.identifiedFormally;
import static bg.nrm.procedure.standing.Story.opened;
import static bg.nrm.procedure.standing.Story.sofia;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Duty.Standing;
import bg.nrm.procedure.standing.Lack.ConsentMissing;
import bg.nrm.procedure.standing.Lack.NotResponsible;
import bg.nrm.procedure.standing.Lack.StepMissing;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaTest {

    private static Story needsKnown() {
        return identified().done(ASSESS_RISK, INTERVIEW_ABOUT_NEEDS, ASSESS_URGENT_NEEDS);
    }

    @Nested
    class A_person_is_identified {

        @Test
        void informally_by_any_professional() {
            assertThat(opened().lacks(IDENTIFY_INFORMALLY, PROFESSIONAL)).isEmpty();
        }

        @Test
        void formally_by_nobody_without_the_permission() {
            assertThat(opened().lacks(IDENTIFY_FORMALLY, PROFESSIONAL))
                    .containsExactly(new NotResponsible(Set.of(FORMAL_IDENTIFIER)));
        }

        @Test
        void formally_by_nobody_else_even_under_a_deviation() {
            assertThat(identified()
                            .deviates(IDENTIFY_FORMALLY, DeviationReason.LIFE_AT_RISK)
                            .lacks(IDENTIFY_FORMALLY, PROFESSIONAL))
                    .containsExactly(new NotResponsible(Set.of(FORMAL_IDENTIFIER)));
        }

        @Test
        void informally_too_when_it_was_done_formally() {
            assertThat(identifiedFormally().standing(IDENTIFY_INFORMALLY)).isEqualTo(Standing.DONE);
        }
    }

    @Nested
    class The_receiving_organisation_is_contacted {

        @Test
        void only_with_both_consents() {
            assertThat(needsKnown().lacks(CONTACT_RECEIVING_ORGANISATION, CASE_COORDINATOR))
                    .containsExactly(
                            new ConsentMissing(REFERRAL, false), new ConsentMissing(SHARING_OF_INFORMATION, false));
        }

        @Test
        void without_consent_to_sharing_when_a_life_is_at_risk() {
            assertThat(needsKnown()
                            .consents(REFERRAL)
                            .found(LIFE_AT_RISK)
                            .lacks(CONTACT_RECEIVING_ORGANISATION, CASE_COORDINATOR))
                    .isEmpty();
        }

        @Test
        void not_after_consent_was_withdrawn() {
            assertThat(needsKnown()
                            .consents(REFERRAL, SHARING_OF_INFORMATION)
                            .daysLater(1)
                            .refuses(SHARING_OF_INFORMATION)
                            .lacks(CONTACT_RECEIVING_ORGANISATION, CASE_COORDINATOR))
                    .containsExactly(new ConsentMissing(SHARING_OF_INFORMATION, true));
        }

        @Test
        void only_where_the_consent_reaches() {
            var story = needsKnown().consents(SHARING_OF_INFORMATION).consentsTo("shelter", REFERRAL);

            assertThat(story.agenda().obstacles(CONTACT_RECEIVING_ORGANISATION, Set.of(CASE_COORDINATOR), "shelter"))
                    .isEmpty();
            assertThat(story.agenda().obstacles(CONTACT_RECEIVING_ORGANISATION, Set.of(CASE_COORDINATOR), "clinic"))
                    .extracting(Obstacle::what)
                    .containsExactly(new ConsentMissing(REFERRAL, false));
        }

        @Test
        void by_no_one_else() {
            assertThat(needsKnown()
                            .consents(REFERRAL, SHARING_OF_INFORMATION)
                            .lacks(CONTACT_RECEIVING_ORGANISATION, RECEIVING_ORGANISATION))
                    .hasOnlyElementsOfType(NotResponsible.class);
        }

        @Test
        void and_a_missing_consent_is_cited_from_the_step_that_asks_for_it() {
            assertThat(needsKnown().duty(CONTACT_RECEIVING_ORGANISATION).obstacles())
                    .first()
                    .satisfies(obstacle -> {
                        assertThat(obstacle.source().source().place().number()).isEqualTo("1.4");
                        assertThat(obstacle.source().step()).contains(1);
                        assertThat(obstacle.waysOut()).containsExactly(new WayOut.Ask(REFERRAL));
                    });
        }
    }

    @Nested
    class Support {

        @Test
        void does_not_start_without_a_recorded_risk_assessment() {
            assertThat(identified().duty(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP).obstacles())
                    .singleElement()
                    .satisfies(obstacle -> {
                        assertThat(obstacle.what()).isEqualTo(new StepMissing(Set.of(ASSESS_RISK)));
                        assertThat(obstacle.principle()).contains(Principle.SAFETY);
                    });
        }

        @Test
        void starts_all_the_same_when_a_life_is_at_risk_and_the_deviation_is_recorded() {
            var story = identified()
                    .found(RETURN_HOME_RISKY)
                    .deviates(ACCOMMODATE_IN_EMERGENCY, DeviationReason.LIFE_AT_RISK);

            assertThat(story.lacks(ACCOMMODATE_IN_EMERGENCY, PROFESSIONAL)).isEmpty();
        }

        @Test
        void is_given_to_whoever_refuses_to_cooperate() {
            var story =
                    identifiedFormally().done(ASSESS_RISK).refuses(PROCEEDINGS).consents(LEGAL_AID);

            assertThat(story.lacks(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP)).isEmpty();
            assertThat(story.lacks(REQUEST_LEGAL_AID)).isEmpty();
        }
    }

    @Nested
    class A_deviation {

        private final Story night = identified()
                .found(RETURN_HOME_RISKY)
                .deviates(ACCOMMODATE_IN_EMERGENCY, DeviationReason.LIFE_AT_RISK)
                .done(ACCOMMODATE_IN_EMERGENCY);

        @Test
        void tells_what_it_overrode() {
            assertThat(night.agenda().deviations()).singleElement().satisfies(deviation -> {
                assertThat(deviation.overridden())
                        .extracting(Obstacle::what)
                        .containsExactly(new StepMissing(Set.of(ASSESS_RISK)));
                assertThat(deviation.madeGoodAt()).isEmpty();
            });
        }

        @Test
        void is_not_made_good_by_half_of_what_was_missing() {
            var beforeIdentification = opened().found(RETURN_HOME_RISKY)
                    .deviates(ACCOMMODATE_IN_EMERGENCY, DeviationReason.HEALTH_EMERGENCY)
                    .done(ACCOMMODATE_IN_EMERGENCY)
                    .hoursLater(5)
                    .done(IDENTIFY_INFORMALLY);

            assertThat(beforeIdentification.agenda().deviations())
                    .singleElement()
                    .satisfies(deviation -> {
                        assertThat(deviation.overridden()).hasSize(2);
                        assertThat(deviation.madeGoodAt()).isEmpty();
                    });
        }

        @Test
        void is_used_up_by_the_step_it_was_recorded_for() {
            assertThat(night.duty(ACCOMMODATE_IN_EMERGENCY).isDeviating()).isFalse();
            assertThat(night.lacks(ACCOMMODATE_IN_EMERGENCY)).isNotEmpty();
        }

        @Test
        void stays_visible_after_it_was_made_good() {
            var morning = night.hoursLater(12).done(ASSESS_RISK);

            assertThat(morning.agenda().deviations())
                    .singleElement()
                    .satisfies(deviation -> assertThat(deviation.madeGoodAt()).contains(morning.now()));
        }
    }

    @Nested
    class The_reflection_period {

        @Test
        void does_not_begin_with_informal_identification() {
            assertThat(identified().period(PeriodId.REFLECTION).state()).isEqualTo(PeriodStanding.State.NOT_STARTED);
            assertThat(identified().period(PeriodId.SERVICE_ACCESS).isOpenEnded())
                    .isTrue();
        }

        @Test
        void is_on_day_7_of_30_a_week_after_formal_identification() {
            var period = opened().on("2026-11-16T14:10")
                    .done(IDENTIFY_FORMALLY)
                    .on("2026-11-23T10:24")
                    .period(PeriodId.REFLECTION);

            assertThat(period.day()).isEqualTo(7);
            assertThat(period.daysLeft()).isEqualTo(23);
            assertThat(period.until()).contains(sofia("2026-12-16T23:59:59.999999999"));
        }

        @Test
        void lapses_and_nothing_becomes_late() {
            var story = identifiedFormally().done(INFORM_OF_REFLECTION_PERIOD).daysLater(31);

            assertThat(story.period(PeriodId.REFLECTION).end()).contains(PeriodEnd.EXPIRED);
            assertThat(story.standing(DECIDE_WHETHER_TO_COOPERATE)).isEqualTo(Standing.OPEN);
            assertThat(story.agenda().due()).isEmpty();
        }

        @Test
        void ends_early_when_the_person_decides_to_cooperate() {
            var period =
                    identifiedFormally().daysLater(20).consents(PROCEEDINGS).period(PeriodId.REFLECTION);

            assertThat(period.end()).contains(PeriodEnd.DECISION);
            assertThat(period.day()).isEqualTo(20);
        }

        @Test
        void does_not_begin_outside_Bulgaria() {
            assertThat(opened().found(OUTSIDE_BULGARIA)
                            .done(IDENTIFY_FORMALLY)
                            .period(PeriodId.REFLECTION)
                            .state())
                    .isEqualTo(PeriodStanding.State.NOT_STARTED);
        }
    }

    @Nested
    class Risk_is_revised {

        private final Story assessed = identified().done(ASSESS_RISK);

        @Test
        void not_without_occasion() {
            assertThat(assessed.daysLater(90).standing(REVISE_RISK_AND_PLAN)).isEqualTo(Standing.NOT_APPLICABLE);
        }

        @Test
        void after_every_contact() {
            var contacted = assessed.daysLater(1).contacted();
            var revised = contacted.hoursLater(1).done(REVISE_RISK_AND_PLAN);

            assertThat(contacted.standing(REVISE_RISK_AND_PLAN)).isEqualTo(Standing.OPEN);
            assertThat(revised.standing(REVISE_RISK_AND_PLAN)).isEqualTo(Standing.DONE);
            assertThat(revised.daysLater(1).contacted().standing(REVISE_RISK_AND_PLAN))
                    .isEqualTo(Standing.OPEN);
        }

        @Test
        void within_the_configured_days_of_the_first_contact_not_yet_answered() {
            var story = assessed.on("2026-11-19T10:35").contacted().daysLater(2).contacted();

            assertThat(story.clock(REVISE_RISK_AND_PLAN).due()).isEqualTo(sofia("2026-11-22T23:59:59.999999999"));
            assertThat(story.on("2026-11-23T10:24").standing(REVISE_RISK_AND_PLAN))
                    .isEqualTo(Standing.OVERDUE);
            assertThat(story.on("2026-11-23T10:24").clock(REVISE_RISK_AND_PLAN).days())
                    .isEqualTo(1);
        }

        @Test
        void sooner_where_so_configured() {
            assertThat(assessed.on("2026-11-19T10:35")
                            .contacted()
                            .configured(Parameter.RISK_REVISION, "1")
                            .clock(REVISE_RISK_AND_PLAN)
                            .due())
                    .isEqualTo(sofia("2026-11-20T23:59:59.999999999"));
        }
    }

    @Test
    void a_step_that_was_recorded_late_is_counted_from_when_it_happened() {
        var story = opened().on("2026-11-16T14:10");
        var recordedLate = story.and(new Entry.StepDone(
                        StepId.IDENTIFY_FORMALLY,
                        Set.of(),
                        story.now(),
                        story.daysLater(4).now()))
                .daysLater(4);

        assertThat(recordedLate.period(PeriodId.REFLECTION).day()).isEqualTo(4);
        assertThat(recordedLate.standing(INFORM_OF_REFLECTION_PERIOD)).isEqualTo(Standing.OVERDUE);
    }
}
