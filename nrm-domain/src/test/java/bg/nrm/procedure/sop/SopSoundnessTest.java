package bg.nrm.procedure.sop;

import static bg.nrm.procedure.language.StepId.*;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Confidence;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.Length;
import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Measure.Kind;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Period;
import bg.nrm.procedure.language.PeriodClause;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Span;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.language.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes a lawyer would not forgive and a compiler does not see. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SopSoundnessTest {

    private static final Procedure PROCEDURE = Editions.ADULTS_1;

    static Stream<Step> steps() {
        return PROCEDURE.steps();
    }

    static Stream<Measure> measures() {
        return PROCEDURE.measures().stream();
    }

    @Nested
    class The_order {

        @Test
        void has_every_step_exactly_once_and_in_the_order_of_the_SOP() {
            assertThat(steps().map(Step::id))
                    .containsExactlyElementsOf(EnumSet.range(IDENTIFY_INFORMALLY, APPLY_FOR_STATE_COMPENSATION));
            assertThat(Editions.all().stream().flatMap(Procedure::steps).map(Step::id))
                    .contains(StepId.values());
        }

        @Test
        void has_every_measure_of_the_adult_set() {
            assertThat(measures().map(Measure::number))
                    .containsExactly("1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4");
        }

        @Test
        void has_every_period_exactly_once() {
            assertThat(PROCEDURE.periods().stream().map(Period::id))
                    .containsExactlyElementsOf(EnumSet.range(PeriodId.SERVICE_ACCESS, PeriodId.STATE_COMPENSATION));
            assertThat(Editions.all().stream()
                            .flatMap(procedure -> procedure.periods().stream())
                            .map(Period::id))
                    .contains(PeriodId.values());
        }

        @Test
        void of_stages_follows_the_measures() {
            assertThat(measures().map(Measure::stage)).isSorted();
            assertThat(measures().map(Measure::stage).collect(toSet())).containsExactlyInAnyOrder(Stage.values());
        }

        @Test
        void of_numbers_never_runs_backwards() {
            measures().forEach(measure -> assertThat(measure.steps().stream()
                            .flatMap(step -> step.number().stream())
                            .toList())
                    .isSorted());
        }
    }

    @Nested
    class References {

        @Test
        void to_other_steps_point_backwards() {
            Set<StepId> declared = EnumSet.noneOf(StepId.class);
            steps().forEach(step -> {
                before(step)
                        .forEach(earlier ->
                                assertThat(declared).as("before %s", step.id()).contains(earlier));
                declared.add(step.id());
            });
        }

        /** Save that a decision may be followed by the next request to look at it again. */
        @Test
        void time_limits_and_repetitions_start_from_what_comes_earlier() {
            steps().forEach(step -> Stream.concat(
                            step.timeLimit().stream().flatMap(limit -> limit.from().stream()),
                            step.recursAfter().stream())
                    .filter(StepId.class::isInstance)
                    .filter(start -> step.id() != ASK_FOR_RECONSIDERATION || start != RECONSIDER_NEGATIVE_OUTCOME)
                    .forEach(start -> assertThat((StepId) start).isLessThan(step.id())));
        }

        @Test
        void a_repeated_step_with_a_limit_counts_from_what_repeats_it() {
            steps().filter(step -> !step.recursAfter().isEmpty()).forEach(step -> step.timeLimit()
                    .ifPresent(limit -> assertThat(limit.from()).isEqualTo(step.recursAfter())));
        }

        @Test
        void no_circumstance_is_left_without_a_rule_that_looks_at_it() {
            assertThat(Stream.concat(
                                    Editions.all().stream().flatMap(procedure -> procedure.circumstances().stream()),
                                    Circumstance.withoutRule().stream())
                            .toList())
                    .containsOnly(Circumstance.values());
            assertThat(Editions.all()).noneMatch(procedure -> procedure.circumstances().stream()
                    .anyMatch(Circumstance.withoutRule()::contains));
        }

        @Test
        void every_consent_but_family_contact_is_asked_for_by_a_rule() {
            Set<Consent> used = EnumSet.noneOf(Consent.class);
            steps().forEach(step -> {
                step.asksFor().ifPresent(used::add);
                conditions(step)
                        .filter(Condition.ConsentGiven.class::isInstance)
                        .forEach(condition -> used.add(((Condition.ConsentGiven) condition).consent()));
            });

            assertThat(EnumSet.complementOf(EnumSet.copyOf(used))).containsExactly(Consent.CONTACT_WITH_FAMILY);
        }

        @Test
        void every_document_is_produced_by_a_step() {
            assertThat(Editions.all().stream()
                            .flatMap(Procedure::steps)
                            .flatMap(step -> step.documents().stream())
                            .collect(toSet()))
                    .containsExactlyInAnyOrder(Document.values());
        }
    }

    @Nested
    class Numbers {

        /** The table a lawyer has checked: every fixed number and where it was read. */
        @Test
        void are_fixed_only_where_a_text_confirms_them() {
            assertThat(steps().filter(step -> fixed(step.timeLimit().stream().map(limit -> limit.length()))))
                    .extracting(Step::id)
                    .containsExactly(ASSESS_INDIVIDUAL_NEEDS);
            assertThat(PROCEDURE
                            .step(ASSESS_INDIVIDUAL_NEEDS)
                            .timeLimit()
                            .orElseThrow()
                            .length())
                    .isEqualTo(new Span(20, Unit.DAYS));
            assertThat(PROCEDURE.period(PeriodId.REFLECTION).length()).contains(new Span(30, Unit.DAYS));
            assertThat(PROCEDURE.period(PeriodId.LONG_TERM_SUPPORT).length()).contains(new Span(12, Unit.MONTHS));
            assertThat(PROCEDURE.period(PeriodId.STATE_COMPENSATION).length()).contains(new Span(1, Unit.YEARS));
            assertThat(PROCEDURE.period(PeriodId.SERVICE_ACCESS).length()).isEmpty();
        }

        @Test
        void that_are_fixed_stand_in_confirmed_rules() {
            steps().filter(step -> fixed(step.timeLimit().stream().map(limit -> limit.length())))
                    .forEach(step -> assertThat(step.confidence()).isEqualTo(Confidence.CONFIRMED));
            PROCEDURE.periods().stream()
                    .filter(period -> fixed(period.length().stream()))
                    .forEach(period -> assertThat(period.confidence()).isEqualTo(Confidence.CONFIRMED));
        }

        @Test
        void that_are_configured_are_never_called_confirmed() {
            assertThat(Parameter.values())
                    .allSatisfy(parameter -> assertThat(parameter.confidence()).isNotEqualTo(Confidence.CONFIRMED));
        }

        private static boolean fixed(Stream<Length> lengths) {
            return lengths.anyMatch(Length::isStatutory);
        }
    }

    @Nested
    class Confidence_decides {

        @Test
        void that_nothing_unread_is_a_duty() {
            assertThat(steps().filter(step -> step.strength() == Strength.MUST).map(Step::confidence))
                    .doesNotContain(Confidence.BACKGROUND, Confidence.PRODUCT_DECISION);
        }

        /** A title tells of a step and its place in the order; conditions of our making would be inventions. */
        @Test
        void that_a_step_known_by_its_title_has_no_conditions_but_order_and_principles() {
            steps().filter(step -> step.confidence() == Confidence.TITLE_ONLY)
                    .forEach(step -> assertThat(conditions(step))
                            .as("%s", step.id())
                            .allMatch(Condition.StepDone.class::isInstance));
        }
    }

    @Nested
    class Principles {

        @Test
        void keep_willingness_to_cooperate_out_of_every_measure_but_proceedings() {
            steps().filter(step -> PROCEDURE.measureOf(step.id()).kind() != Kind.PROCEEDINGS)
                    .forEach(step -> {
                        assertThat(step.circumstances().stream().flatMap(Set::stream))
                                .as("%s", step.id())
                                .doesNotContain(Consent.PROCEEDINGS);
                        assertThat(conditions(step)).doesNotContain(new Condition.ConsentGiven(Consent.PROCEEDINGS));
                        assertThat(before(step)).doesNotContain(DECIDE_WHETHER_TO_COOPERATE);
                    });
        }

        @Test
        void put_a_risk_assessment_before_every_step_of_support_but_the_persons_own_decision_and_the_closing() {
            List<StepId> unguarded = steps().filter(
                            step -> PROCEDURE.measureOf(step.id()).kind() == Kind.SUPPORT)
                    .filter(step -> step.conditions(Strength.MUST).stream().noneMatch(requires -> requires.principle()
                            .filter(Principle.SAFETY::equals)
                            .isPresent()))
                    .map(Step::id)
                    .toList();

            assertThat(unguarded).containsExactly(DECIDE_WHETHER_TO_COOPERATE, RECORD_CLOSING_IN_PERSONAL_FILE);
        }

        @Test
        void leave_formal_identification_to_one_role_and_informal_to_everybody() {
            assertThat(PROCEDURE.step(IDENTIFY_FORMALLY).recorders())
                    .containsExactly(ResponsibleRole.FORMAL_IDENTIFIER);
            assertThat(PROCEDURE.step(IDENTIFY_FORMALLY).isExclusive()).isTrue();
            assertThat(PROCEDURE.step(IDENTIFY_INFORMALLY).recorders()).containsExactly(ResponsibleRole.PROFESSIONAL);
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void what_only_the_person_does_somebody_can_record(Step step) {
        assertThat(step.responsible()).isNotEmpty();
        assertThat(step.recorders()).isNotEqualTo(Set.of(ResponsibleRole.PERSON));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void every_measure_names_a_page_to_read(Measure measure) {
        assertThat(measure.source().page()).hasScheme("https").hasHost("nrm.bg");
    }

    /** What is declared is published, so no kind of clause can lack a wording. */
    @Test
    void every_kind_of_clause_is_used_somewhere() {
        assertThat(Editions.all().stream()
                        .flatMap(Procedure::steps)
                        .flatMap(step -> step.clauses().stream())
                        .map(Object::getClass))
                .contains(Clause.class.getPermittedSubclasses());
        assertThat(Editions.all().stream()
                        .flatMap(procedure -> procedure.periods().stream())
                        .flatMap(period -> period.clauses().stream())
                        .map(Object::getClass))
                .contains(PeriodClause.class.getPermittedSubclasses());
        assertThat(steps().flatMap(SopSoundnessTest::conditions).map(Object::getClass))
                .contains(Condition.class.getPermittedSubclasses());
    }

    private static Stream<StepId> before(Step step) {
        Stream<StepId> conditions = conditions(step)
                .filter(Condition.StepDone.class::isInstance)
                .flatMap(condition -> ((Condition.StepDone) condition).anyOf().stream());
        Stream<StepId> given = step.circumstances().stream()
                .flatMap(Set::stream)
                .filter(StepId.class::isInstance)
                .map(StepId.class::cast);
        return Stream.concat(conditions, given);
    }

    private static Stream<Condition> conditions(Step step) {
        return Stream.of(Strength.MUST, Strength.SHOULD)
                .flatMap(strength -> step.conditions(strength).stream())
                .map(Clause.Requires::condition);
    }
}
