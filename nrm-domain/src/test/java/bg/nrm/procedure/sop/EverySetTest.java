package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.PeriodId.*;
import static bg.nrm.procedure.language.StepId.*;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Confidence;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Length;
import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Prevailing;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.SopSet;
import bg.nrm.procedure.language.Span;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.language.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to hold for every set of rules a case can be under, alone or combined. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EverySetTest {

    static Stream<Procedure> editions() {
        return Editions.all().stream();
    }

    @ParameterizedTest
    @EnumSource(Circle.class)
    void there_is_one_for_everybody_today(Circle circle) {
        Procedure procedure =
                Editions.inForce(circle, LocalDate.of(2026, 11, 23)).orElseThrow();

        assertThat(procedure.edition().sets()).isEqualTo(circle.sets());
        assertThat(Editions.withCode(procedure.edition().code())).contains(procedure);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void names_each_step_once_and_refers_to_none_it_does_not_know(Procedure procedure) {
        List<StepId> known = procedure.steps().map(Step::id).toList();

        assertThat(known).doesNotHaveDuplicates();
        procedure.steps().forEach(step -> assertThat(known)
                .as("%s in %s", step.id(), procedure.edition().code())
                .containsAll(referred(step).toList()));
        assertThat(procedure.periods().stream().flatMap(period -> period.offers().stream()))
                .allMatch(known::contains);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void refers_to_no_period_it_does_not_know(Procedure procedure) {
        List<PeriodId> known =
                procedure.periods().stream().map(period -> period.id()).toList();

        assertThat(known).doesNotHaveDuplicates();
        procedure.steps().forEach(step -> assertThat(known)
                .as("%s in %s", step.id(), procedure.edition().code())
                .containsAll(periods(step).toList()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void keeps_every_number_below_confirmed_out_of_the_hard_rules(Procedure procedure) {
        procedure
                .steps()
                .filter(step -> step.timeLimit().stream()
                        .anyMatch(limit -> limit.length().isStatutory()))
                .forEach(step -> assertThat(step.confidence()).isEqualTo(Confidence.CONFIRMED));
        procedure.periods().stream()
                .filter(period -> period.length().stream().anyMatch(Length::isStatutory))
                .forEach(period -> assertThat(period.confidence()).isEqualTo(Confidence.CONFIRMED));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void makes_nothing_unread_a_duty(Procedure procedure) {
        assertThat(procedure
                        .steps()
                        .filter(step -> step.strength() == Strength.MUST)
                        .map(Step::confidence))
                .doesNotContain(Confidence.BACKGROUND, Confidence.PRODUCT_DECISION);
    }

    /** Principle 2, in every set: only the person's own decision and the closing go without. */
    @ParameterizedTest
    @MethodSource("editions")
    void lets_no_support_begin_without_a_risk_assessment(Procedure procedure) {
        assertThat(procedure
                        .steps()
                        .filter(step -> procedure.measureOf(step.id()).kind() == Measure.Kind.SUPPORT)
                        .filter(step -> step.conditions(Strength.MUST).stream()
                                .noneMatch(requires -> requires.principle()
                                        .filter(Principle.SAFETY::equals)
                                        .isPresent()))
                        .map(Step::id))
                .isSubsetOf(DECIDE_WHETHER_TO_COOPERATE, RECORD_CLOSING_IN_PERSONAL_FILE);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void leaves_formal_identification_to_one_role(Procedure procedure) {
        assertThat(procedure.step(IDENTIFY_FORMALLY).recorders()).containsExactly(ResponsibleRole.FORMAL_IDENTIFIER);
        assertThat(procedure.step(IDENTIFY_FORMALLY).isExclusive()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void lets_somebody_record_what_a_person_a_court_or_a_guardian_does(Procedure procedure) {
        Set<ResponsibleRole> outside = Set.of(
                ResponsibleRole.PERSON,
                ResponsibleRole.COURT,
                ResponsibleRole.GUARDIAN,
                ResponsibleRole.SPECIAL_REPRESENTATIVE);
        procedure.steps().forEach(step -> assertThat(step.recorders().stream().filter(role -> !outside.contains(role)))
                .as("%s", step.id())
                .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void cites_a_page_for_every_step(Procedure procedure) {
        procedure.steps().forEach(step -> assertThat(
                        procedure.cite(step.id()).source().page())
                .hasScheme("https"));
    }

    /** The table a lawyer has checked: every number the sets for children and foreign nationals fix. */
    @Test
    void the_numbers_of_the_set_for_children_are_these() {
        Procedure children = Editions.CHILDREN_1;
        Span day = new Span(24, Unit.HOURS);

        assertThat(children.steps()
                        .filter(step -> step.timeLimit().stream()
                                .anyMatch(limit -> limit.length().isStatutory()))
                        .map(Step::id))
                .containsExactly(NOTIFY_OF_CHILD, NOTIFY_OF_CHILD_ABROAD, APPLY_VIOLENCE_MECHANISM);
        assertThat(children.step(NOTIFY_OF_CHILD).timeLimit().orElseThrow().length())
                .isEqualTo(day);
        assertThat(children.step(NOTIFY_OF_CHILD_ABROAD)
                        .timeLimit()
                        .orElseThrow()
                        .length())
                .isEqualTo(day);
        assertThat(children.period(CRISIS_CENTRE_STAY).length()).contains(new Span(6, Unit.MONTHS));
        assertThat(children.period(CHILD_MONITORING).length()).contains(new Span(12, Unit.MONTHS));
        assertThat(children.step(APPLY_VIOLENCE_MECHANISM)
                        .timeLimit()
                        .orElseThrow()
                        .length())
                .isEqualTo(new Span(1, Unit.HOURS));
        assertThat(children.period(POLICE_PROTECTION).length()).contains(new Span(48, Unit.HOURS));
        assertThat(children.period(POLICE_PROTECTION).maximum()).contains(new Span(48, Unit.HOURS));
        assertThat(children.period(CRISIS_CENTRE_STAY).maximum()).contains(new Span(6, Unit.MONTHS));
        assertThat(children.period(TRAVEL_BAN).length()).contains(new Span(2, Unit.YEARS));
    }

    @Test
    void no_child_is_asked_for_an_adults_consent() {
        assertThat(Editions.CHILDREN_1.steps().flatMap(step -> step.asksFor().stream()))
                .isEmpty();
        assertThat(Editions.CHILDREN_1
                        .steps()
                        .flatMap(step -> step.conditions(Strength.MUST).stream())
                        .map(Clause.Requires::condition)
                        .filter(Condition.ConsentGiven.class::isInstance))
                .extracting(condition -> ((Condition.ConsentGiven) condition).consent())
                .doesNotContain(Consent.REFERRAL, Consent.SHARING_OF_INFORMATION, Consent.SAFETY_PLAN);
    }

    @Test
    void no_child_has_a_reflection_period_and_a_foreign_child_neither_though_its_set_gives_one() {
        assertThat(Editions.CHILDREN_1.has(REFLECTION)).isFalse();
        assertThat(Editions.FOREIGN_ADULTS_1.has(REFLECTION)).isTrue();
        assertThat(Editions.FOREIGN_CHILDREN_1.has(REFLECTION)).isFalse();
        assertThat(Editions.FOREIGN_CHILDREN_1.precedences()).anySatisfy(precedence -> {
            assertThat(precedence.matter()).isEqualTo(Prevailing.Matter.EXCLUDED);
            assertThat(precedence.subject()).isEqualTo(REFLECTION);
            assertThat(precedence.kept()).isEqualTo(ChildSources.MEASURE_2_2);
        });
    }

    @Test
    void a_combination_has_the_steps_of_both() {
        assertThat(Editions.FOREIGN_CHILDREN_1.stepIds())
                .containsAll(Editions.CHILDREN_1.stepIds())
                .contains(FORWARD_ASYLUM_REQUEST, CONFIRM_IDENTITY_WITH_EMBASSY, BOOK_INTERPRETER);
        assertThat(Editions.FOREIGN_ADULTS_1.stepIds())
                .containsAll(Editions.ADULTS_1.stepIds())
                .doesNotContain(APPLY_FOREIGN_CHILD_MECHANISM, NOTIFY_OF_CHILD);
        assertThat(Editions.FOREIGN_CHILDREN_1.edition().sets())
                .containsExactlyInAnyOrder(SopSet.CHILDREN, SopSet.FOREIGNERS);
    }

    private static Stream<StepId> referred(Step step) {
        Stream<StepId> conditions = Stream.of(Strength.MUST, Strength.SHOULD)
                .flatMap(strength -> step.conditions(strength).stream())
                .map(Clause.Requires::condition)
                .filter(Condition.StepDone.class::isInstance)
                .flatMap(condition -> ((Condition.StepDone) condition).anyOf().stream());
        Stream<? extends Object> facts = Stream.of(
                        step.circumstances().stream().flatMap(Set::stream),
                        step.recursAfter().stream(),
                        step.timeLimit().stream().flatMap(limit -> limit.from().stream()))
                .flatMap(found -> found);
        return Stream.concat(conditions, facts.filter(StepId.class::isInstance).map(StepId.class::cast));
    }

    private static Stream<PeriodId> periods(Step step) {
        Stream<PeriodId> conditions = Stream.of(Strength.MUST, Strength.SHOULD)
                .flatMap(strength -> step.conditions(strength).stream())
                .map(Clause.Requires::condition)
                .flatMap(condition -> condition instanceof Condition.NotRunning over
                        ? Stream.of(over.period())
                        : condition instanceof Condition.Running running
                                ? Stream.of(running.period())
                                : Stream.empty());
        return Stream.of(
                        conditions,
                        step.period().stream(),
                        step.repetition().stream().map(Clause.Repeats::period))
                .flatMap(found -> found);
    }
}
