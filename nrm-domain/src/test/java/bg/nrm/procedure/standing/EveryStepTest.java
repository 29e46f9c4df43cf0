package bg.nrm.procedure.standing;

import static bg.nrm.procedure.standing.Story.opened;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Fact;
import bg.nrm.procedure.language.Measure.Kind;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Role;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.sop.Editions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared is enforced, step by step and clause by clause. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryStepTest {

    private static final Procedure PROCEDURE = Editions.ADULTS_1;

    /** A story in which everything the step waits for has come about. */
    private static Story ready(Step step) {
        return ready(step, opened());
    }

    private static Story ready(Step step, Story story) {
        Story told = story;
        for (Set<Fact> facts : step.circumstances()) {
            told = holding(facts.iterator().next(), told);
        }
        for (Clause.Requires requires : step.conditions(Strength.MUST)) {
            told = fulfilled(requires.condition(), told);
        }
        return told;
    }

    private static Story fulfilled(Condition condition, Story story) {
        if (condition instanceof Condition.StepDone done) {
            return story.done(done.anyOf().iterator().next());
        }
        if (condition instanceof Condition.ConsentGiven given) {
            return story.consents(given.consent());
        }
        return condition instanceof Condition.Holds holds ? story.found(holds.circumstance()) : story;
    }

    private static Story holding(Fact fact, Story story) {
        if (fact instanceof StepId step) {
            return story.done(step);
        }
        return fact instanceof Consent consent ? story.consents(consent) : story.found((Circumstance) fact);
    }

    @ParameterizedTest
    @EnumSource(StepId.class)
    void may_be_taken_once_all_it_waits_for_has_come_about(StepId id) {
        Step step = PROCEDURE.step(id);

        assertThat(ready(step).agenda().obstacles(id, step.recorders())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stepsAndRoles")
    void is_open_to_those_who_may_record_it_and_to_nobody_else(StepId id, Role role) {
        Step step = PROCEDURE.step(id);
        List<Lack> lacks = ready(step).lacks(id, role);

        assertThat(lacks.isEmpty()).isEqualTo(step.recorders().contains(role));
    }

    static Stream<Arguments> stepsAndRoles() {
        return Stream.of(StepId.values()).flatMap(id -> Stream.of(Role.values()).map(role -> Arguments.of(id, role)));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void is_blocked_by_each_condition_alone(Step step, Clause.Requires missing) {
        Story story = opened();
        for (Set<Fact> facts : step.circumstances()) {
            story = holding(facts.iterator().next(), story);
        }
        for (Clause.Requires requires : step.conditions(Strength.MUST)) {
            story = requires == missing ? broken(requires.condition(), story) : fulfilled(requires.condition(), story);
        }

        assertThat(story.duty(step.id()).obstacles()).hasSize(1);
        assertThat(story.duty(step.id()).standing())
                .isIn(Duty.Standing.WAITING, Duty.Standing.NOT_APPLICABLE, Duty.Standing.LAPSED);
    }

    static Stream<Arguments> conditions() {
        return PROCEDURE.steps().flatMap(step -> step.conditions(Strength.MUST).stream()
                .filter(requires -> !(requires.condition() instanceof Condition.Running))
                .map(requires -> Arguments.of(step, requires)));
    }

    private static Story broken(Condition condition, Story story) {
        if (condition instanceof Condition.HoldsNot not) {
            return story.found(not.circumstance());
        }
        return condition instanceof Condition.NotRunning ? story.done(StepId.IDENTIFY_FORMALLY) : story;
    }

    @ParameterizedTest
    @EnumSource(StepId.class)
    void may_be_taken_at_any_moment_by_its_own_people_when_a_life_is_at_risk(StepId id) {
        Story story = opened().deviates(id, DeviationReason.LIFE_AT_RISK);

        assertThat(story.agenda().obstacles(id, PROCEDURE.step(id).recorders())).isEmpty();
        assertThat(story.duty(id).isPossible()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = StepId.class, names = "IDENTIFY_FORMALLY", mode = EnumSource.Mode.EXCLUDE)
    void may_then_be_taken_by_anybody_but_formal_identification(StepId id) {
        assertThat(opened().deviates(id, DeviationReason.OTHERS_AT_RISK).lacks(id, Role.PROFESSIONAL))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StepId.class)
    void is_blocked_in_a_closed_case(StepId id) {
        Story story = ready(PROCEDURE.step(id)).closed(ClosingReason.GOALS_MET);

        assertThat(story.lacks(id)).contains(new Lack.CaseIsClosed(ClosingReason.GOALS_MET, story.now()));
    }

    @ParameterizedTest
    @MethodSource("stepsOutsideProceedings")
    void has_the_same_obstacles_whatever_the_person_says_about_cooperating(StepId id) {
        Step step = PROCEDURE.step(id);
        Story formally =
                ready(step, opened().done(StepId.IDENTIFY_FORMALLY)).ended(PeriodId.REFLECTION, PeriodEnd.LEFT);

        assertThat(formally.refuses(Consent.PROCEEDINGS).lacks(id)).isEqualTo(formally.lacks(id));
        assertThat(formally.consents(Consent.PROCEEDINGS).lacks(id)).isEqualTo(formally.lacks(id));
    }

    static Stream<StepId> stepsOutsideProceedings() {
        return EnumSet.allOf(StepId.class).stream()
                .filter(id -> PROCEDURE.measureOf(id).kind() != Kind.PROCEEDINGS);
    }

    @ParameterizedTest
    @MethodSource("consentSteps")
    void stops_at_once_when_the_consent_is_withdrawn(StepId id, Consent consent) {
        Story story = ready(PROCEDURE.step(id)).daysLater(1).refuses(consent);

        assertThat(story.lacks(id)).contains(new Lack.ConsentMissing(consent, true));
    }

    static Stream<Arguments> consentSteps() {
        return PROCEDURE.steps().flatMap(step -> step.conditions(Strength.MUST).stream()
                .map(Clause.Requires::condition)
                .filter(Condition.ConsentGiven.class::isInstance)
                .map(condition -> Arguments.of(step.id(), ((Condition.ConsentGiven) condition).consent())));
    }

    @ParameterizedTest
    @EnumSource(StepId.class)
    void cites_a_source_for_everything_that_stands_in_its_way(StepId id) {
        assertThat(opened().duty(id).obstacles())
                .allSatisfy(obstacle ->
                        assertThat(obstacle.source().source().page()).hasHost("nrm.bg"));
    }
}
