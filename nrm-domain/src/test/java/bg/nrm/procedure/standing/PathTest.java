package bg.nrm.procedure.standing;

import static bg.nrm.procedure.language.Circumstance.*;
import static bg.nrm.procedure.language.Consent.CONTACT_WITH_FAMILY;
import static bg.nrm.procedure.language.Consent.LEGAL_AID;
import static bg.nrm.procedure.language.Consent.REFERRAL;
import static bg.nrm.procedure.language.Consent.SAFETY_PLAN;
import static bg.nrm.procedure.language.StepId.*;
import static bg.nrm.procedure.standing.Story.identified;
import static bg.nrm.procedure.standing.Story.opened;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.StageStanding.Mark;
import bg.nrm.procedure.standing.StageStanding.Pip;
import bg.nrm.procedure.standing.StageStanding.State;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The path of a case through the five stages, as the case page draws it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PathTest {

    private static StageStanding stage(Story story, Stage stage) {
        return story.agenda().stages().get(stage.ordinal());
    }

    private static State state(Story story, Stage stage) {
        return stage(story, stage).state();
    }

    private static Mark mark(Story story, StepId step) {
        return story.agenda().stages().stream()
                .flatMap(stage -> stage.pips().stream())
                .filter(pip -> pip.step() == step)
                .map(Pip::mark)
                .findFirst()
                .orElseThrow();
    }

    private static Stage here(Story story) {
        return story.agenda().stages().stream()
                .filter(StageStanding::here)
                .map(StageStanding::stage)
                .reduce((one, other) -> {
                    throw new AssertionError("both here: " + one + " and " + other);
                })
                .orElseThrow();
    }

    /** The invented case of the design: brought to a shelter at night, identified in the morning. */
    @Nested
    class Of_a_woman_brought_to_a_shelter_at_night {

        private final Story monday = opened().on("2026-11-12T23:40")
                .found(RETURN_HOME_RISKY)
                .deviates(ACCOMMODATE_IN_EMERGENCY, DeviationReason.LIFE_AT_RISK)
                .done(ACCOMMODATE_IN_EMERGENCY)
                .on("2026-11-13T09:40")
                .done(IDENTIFY_INFORMALLY)
                .on("2026-11-13T11:20")
                .done(ASSESS_RISK)
                .on("2026-11-13T11:45")
                .consents(SAFETY_PLAN)
                .done(AGREE_SAFETY_PLAN, INTERVIEW_ABOUT_NEEDS, ASSESS_URGENT_NEEDS, AGREE_SUPPORT_PLAN)
                .on("2026-11-16T14:10")
                .done(IDENTIFY_FORMALLY)
                .on("2026-11-16T15:30")
                .done(INFORM_OF_REFLECTION_PERIOD, INFORM_OF_RIGHTS)
                .on("2026-11-18T09:50")
                .found(IDENTITY_UNKNOWN)
                .suspends(VERIFY_IDENTITY, Ground.PERSON_ASKED)
                .on("2026-11-18T10:10")
                .consents(LEGAL_AID)
                .done(REQUEST_LEGAL_AID)
                .on("2026-11-18T10:20")
                .refuses(CONTACT_WITH_FAMILY)
                .done(REVISE_RISK_AND_PLAN)
                .on("2026-11-19T10:35")
                .contacted()
                .on("2026-11-20T16:40")
                .done(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP)
                .on("2026-11-23T10:24");

        @Test
        void identification_is_done_though_the_risk_has_to_be_revised() {
            assertThat(state(monday, Stage.IDENTIFICATION)).isEqualTo(State.DONE);
            assertThat(mark(monday, REVISE_RISK_AND_PLAN)).isEqualTo(Mark.NOW);
            assertThat(mark(monday, VERIFY_IDENTITY)).isEqualTo(Mark.AHEAD);
        }

        @Test
        void the_case_is_at_referral_where_a_consent_is_missing() {
            assertThat(state(monday, Stage.REFERRAL)).isEqualTo(State.BLOCKED);
            assertThat(here(monday)).isEqualTo(Stage.REFERRAL);
            assertThat(stage(monday, Stage.REFERRAL).pips())
                    .extracting(Pip::mark)
                    .startsWith(Mark.NOW, Mark.OBSTACLE, Mark.AHEAD);
        }

        @Test
        void protection_is_open_with_the_deviation_visible() {
            assertThat(state(monday, Stage.PROTECTION)).isEqualTo(State.OPEN);
            assertThat(stage(monday, Stage.PROTECTION).pips())
                    .containsExactly(
                            new Pip(ACCOMMODATE_IN_EMERGENCY, Mark.DEVIATION),
                            new Pip(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP, Mark.DONE),
                            new Pip(PROPOSE_LONGER_STAY, Mark.NOW));
        }

        @Test
        void support_is_open_and_social_inclusion_waits() {
            assertThat(state(monday, Stage.SUPPORT)).isEqualTo(State.OPEN);
            assertThat(state(monday, Stage.SOCIAL_INCLUSION)).isEqualTo(State.WAITING);
        }

        @Test
        void the_revision_is_late_by_one_day() {
            assertThat(monday.clock(REVISE_RISK_AND_PLAN).state()).isEqualTo(Clock.State.LATE);
            assertThat(monday.clock(REVISE_RISK_AND_PLAN).days()).isEqualTo(1);
            assertThat(monday.agenda().due().get(0).step().id()).isEqualTo(REVISE_RISK_AND_PLAN);
        }

        @Test
        void legal_counselling_has_four_days_left() {
            assertThat(monday.clock(GIVE_LEGAL_COUNSELLING).days()).isEqualTo(4);
        }

        @Test
        void the_deviation_was_made_good_by_the_assessment_and_the_identification() {
            assertThat(monday.agenda().deviations()).singleElement().satisfies(deviation -> {
                assertThat(deviation.overridden())
                        .extracting(Obstacle::what)
                        .containsExactly(
                                new Lack.StepMissing(Set.of(IDENTIFY_INFORMALLY)),
                                new Lack.StepMissing(Set.of(ASSESS_RISK)));
                assertThat(deviation.madeGoodAt()).contains(Story.sofia("2026-11-13T11:20"));
            });
        }
    }

    @Test
    void begins_at_identification_and_waits_everywhere_else() {
        assertThat(opened().agenda().stages())
                .extracting(StageStanding::state)
                .containsExactly(State.OPEN, State.WAITING, State.WAITING, State.WAITING, State.WAITING);
        assertThat(here(opened())).isEqualTo(Stage.IDENTIFICATION);
    }

    @Test
    void stays_at_identification_until_the_risk_is_assessed_though_protection_waits_for_it() {
        assertThat(here(identified())).isEqualTo(Stage.IDENTIFICATION);
        assertThat(state(identified(), Stage.PROTECTION)).isEqualTo(State.BLOCKED);
        assertThat(state(identified().done(ASSESS_RISK), Stage.PROTECTION)).isEqualTo(State.OPEN);
    }

    @Test
    void shows_only_the_steps_that_concern_the_case() {
        assertThat(stage(identified(), Stage.IDENTIFICATION).pips())
                .extracting(Pip::step)
                .doesNotContain(VERIFY_IDENTITY, REVISE_RISK_AND_PLAN, RECORD_REFUSAL_OF_SERVICES);
    }

    @Test
    void respects_a_refusal_and_does_not_call_it_an_obstacle() {
        Story refused = identified().done(ASSESS_RISK, ASSESS_URGENT_NEEDS).refuses(REFERRAL);

        assertThat(mark(refused, CONTACT_RECEIVING_ORGANISATION)).isEqualTo(Mark.AHEAD);
        assertThat(state(refused, Stage.REFERRAL)).isEqualTo(State.OPEN);
    }

    @Test
    void is_nowhere_in_a_closed_case() {
        assertThat(identified().closed(ClosingReason.CONTACT_LOST).agenda().stages())
                .noneMatch(StageStanding::here);
    }

    @Test
    void does_not_call_done_what_the_closing_left_undone() {
        Story closed = identified().closed(ClosingReason.CONTACT_LOST);

        assertThat(state(closed, Stage.IDENTIFICATION)).isEqualTo(State.OPEN);
        assertThat(state(closed, Stage.REFERRAL)).isEqualTo(State.WAITING);
        assertThat(stage(closed, Stage.IDENTIFICATION).pips())
                .extracting(StageStanding.Pip::step)
                .doesNotContain(VERIFY_IDENTITY);
    }
}
