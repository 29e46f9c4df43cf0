package bg.nrm.procedure.standing;

import static bg.nrm.procedure.standing.Story.under;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Act;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Fact;
import bg.nrm.procedure.language.Measure.Kind;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Source;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.sop.Editions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared is enforced, step by step and clause by clause. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryStepTest {

    static Stream<Arguments> everyStep() {
        return Editions.all().stream()
                .flatMap(procedure -> procedure.steps().map(step -> Arguments.of(procedure, step.id())));
    }

    /** A story in which everything the step waits for has come about. */
    private static Story ready(Procedure procedure, Step step) {
        return ready(step, under(procedure));
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
    @MethodSource("everyStep")
    void may_be_taken_once_all_it_waits_for_has_come_about(Procedure procedure, StepId id) {
        Step step = procedure.step(id);

        assertThat(ready(procedure, step).agenda().obstacles(id, step.recorders()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stepsAndRoles")
    void is_open_to_those_who_may_record_it_and_to_nobody_else(Procedure procedure, StepId id, ResponsibleRole role) {
        Step step = procedure.step(id);
        List<Lack> lacks = ready(procedure, step).lacks(id, role);

        assertThat(lacks.isEmpty()).isEqualTo(step.recorders().contains(role));
    }

    static Stream<Arguments> stepsAndRoles() {
        return everyStep().flatMap(step -> Stream.of(ResponsibleRole.values())
                .map(role -> Arguments.of(step.get()[0], step.get()[1], role)));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void is_blocked_by_each_condition_alone(Procedure procedure, Step step, Clause.Requires missing) {
        Story story = under(procedure);
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
        return Editions.all().stream()
                .flatMap(procedure -> procedure.steps().flatMap(step -> step.conditions(Strength.MUST).stream()
                        .filter(requires -> !(requires.condition() instanceof Condition.Running))
                        .map(requires -> Arguments.of(procedure, step, requires))));
    }

    private static Story broken(Condition condition, Story story) {
        if (condition instanceof Condition.HoldsNot not) {
            return story.found(not.circumstance());
        }
        return condition instanceof Condition.NotRunning ? story.done(StepId.IDENTIFY_FORMALLY) : story;
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void is_blocked_in_a_closed_case(Procedure procedure, StepId id) {
        Story story = ready(procedure, procedure.step(id)).closed(ClosingReason.GOALS_MET);

        assertThat(story.lacks(id)).contains(new Lack.CaseIsClosed(ClosingReason.GOALS_MET, story.now()));
    }

    @ParameterizedTest
    @MethodSource("stepsOutsideProceedings")
    void has_the_same_obstacles_whatever_the_person_says_about_cooperating(Procedure procedure, StepId id) {
        Step step = procedure.step(id);
        Story formally =
                ready(step, under(procedure).done(StepId.IDENTIFY_FORMALLY)).ended(PeriodId.REFLECTION, PeriodEnd.LEFT);

        assertThat(formally.refuses(Consent.PROCEEDINGS).lacks(id)).isEqualTo(formally.lacks(id));
        assertThat(formally.consents(Consent.PROCEEDINGS).lacks(id)).isEqualTo(formally.lacks(id));
    }

    static Stream<Arguments> stepsOutsideProceedings() {
        return Editions.all().stream().flatMap(procedure -> procedure
                .steps()
                .filter(step -> procedure.measureOf(step.id()).kind() != Kind.PROCEEDINGS)
                .map(step -> Arguments.of(procedure, step.id())));
    }

    @ParameterizedTest
    @MethodSource("consentSteps")
    void stops_at_once_when_the_consent_is_withdrawn(Procedure procedure, StepId id, Consent consent) {
        Story story = ready(procedure, procedure.step(id)).daysLater(1).refuses(consent);

        assertThat(story.lacks(id)).contains(new Lack.ConsentMissing(consent, true));
    }

    static Stream<Arguments> consentSteps() {
        return Editions.all().stream()
                .flatMap(procedure -> procedure.steps().flatMap(step -> step.conditions(Strength.MUST).stream()
                        .map(Clause.Requires::condition)
                        .filter(Condition.ConsentGiven.class::isInstance)
                        .map(condition ->
                                Arguments.of(procedure, step.id(), ((Condition.ConsentGiven) condition).consent()))));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void cites_a_source_for_everything_that_stands_in_its_way(Procedure procedure, StepId id) {
        assertThat(under(procedure).duty(id).obstacles()).allSatisfy(obstacle -> {
            Source source = obstacle.source().source();
            assertThat(source.page()).hasScheme("https");
            if (source.act() == Act.NATIONAL_REFERRAL_MECHANISM) {
                assertThat(source.page()).hasHost("nrm.bg");
            }
        });
    }
}
