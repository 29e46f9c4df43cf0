package bg.nrm.procedure.standing;

import static bg.nrm.procedure.language.Circumstance.ASYLUM_SEEKER;
import static bg.nrm.procedure.language.Circumstance.FINAL_ACT;
import static bg.nrm.procedure.language.Circumstance.ILLEGALLY_RESIDING;
import static bg.nrm.procedure.language.Circumstance.NO_AWARD_FROM_TRAFFICKER;
import static bg.nrm.procedure.language.DeviationReason.HEALTH_EMERGENCY;
import static bg.nrm.procedure.language.DeviationReason.LIFE_AT_RISK;
import static bg.nrm.procedure.language.StepId.*;
import static bg.nrm.procedure.standing.Story.under;
import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.sop.Editions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From which step one may deviate, and why: the table stands here, apart from the rules, and every step of every set is tried. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeviationTest {

    private static final Set<DeviationReason> ANY = EnumSet.allOf(DeviationReason.class);
    private static final Set<DeviationReason> THE_PERSON = EnumSet.of(LIFE_AT_RISK, HEALTH_EMERGENCY);

    /** Whoever is there acts. A step named neither here nor below knows no deviation. */
    private static final Map<StepId, Set<DeviationReason>> BY_ANYBODY = Map.ofEntries(
            Map.entry(ASSESS_RISK, ANY),
            Map.entry(ASSESS_URGENT_NEEDS, ANY),
            Map.entry(CONTACT_RECEIVING_ORGANISATION, ANY),
            Map.entry(ACCOMPANY_TO_RECEIVING_ORGANISATION, ANY),
            Map.entry(ACCOMMODATE_IN_EMERGENCY, ANY),
            Map.entry(GIVE_EMERGENCY_PSYCHOLOGICAL_HELP, THE_PERSON),
            Map.entry(NOTIFY_OF_CHILD, ANY),
            Map.entry(NOTIFY_OF_CHILD_ABROAD, ANY),
            Map.entry(REPORT_CHILD_IN_NEED, ANY),
            Map.entry(APPLY_VIOLENCE_MECHANISM, ANY),
            Map.entry(PLACE_IN_CRISIS_CENTRE, ANY),
            Map.entry(EXAMINE_MEDICALLY, ANY));

    /** Acts of authority, and what only one's own house can say: nobody else takes them, whatever the danger. */
    private static final Map<StepId, Set<DeviationReason>> IN_ITS_OWN_HANDS = Map.of(
            CONFIRM_RECEPTION, ANY,
            PROPOSE_LONGER_STAY, ANY,
            PROTECT_DURING_PROCEEDINGS, ANY,
            PLACE_UNDER_POLICE_PROTECTION, ANY,
            PROPOSE_PROTECTION_MEASURE, ANY,
            PLACE_TEMPORARILY, ANY,
            MOVE_TO_SHELTER, ANY);

    static Stream<Arguments> everyStep() {
        return Editions.all().stream()
                .flatMap(procedure -> procedure.steps().map(step -> Arguments.of(procedure, step.id())));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void says_for_which_reasons_it_may_be_taken_against_its_conditions(Procedure procedure, StepId id) {
        Step step = procedure.step(id);

        assertThat(step.deviationReasons())
                .isEqualTo(BY_ANYBODY.getOrDefault(id, IN_ITS_OWN_HANDS.getOrDefault(id, Set.of())));
        assertThat(step.isHandedOverByDeviation()).isEqualTo(BY_ANYBODY.containsKey(id));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void goes_through_in_danger_exactly_if_it_may_be_deviated_from(Procedure procedure, StepId id) {
        Set<ResponsibleRole> own = procedure.step(id).recorders();
        Story plain = under(procedure);
        Story deviating = plain.deviates(id, LIFE_AT_RISK);
        boolean deviable = BY_ANYBODY.containsKey(id) || IN_ITS_OWN_HANDS.containsKey(id);

        assertThat(deviating.agenda().obstacles(id, own))
                .isEqualTo(
                        deviable
                                ? Set.<Obstacle>of().stream().toList()
                                : plain.agenda().obstacles(id, own));
        assertThat(deviating.agenda().withoutDeviation(id, own).isEmpty()).isEqualTo(deviable);
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void is_handed_to_nobody_else_where_it_is_an_act_of_authority(Procedure procedure, StepId id) {
        Set<ResponsibleRole> stranger = Arrays.stream(ResponsibleRole.values())
                .filter(role -> !procedure.step(id).recorders().contains(role))
                .limit(1)
                .collect(java.util.stream.Collectors.toSet());
        Story deviating = under(procedure).deviates(id, LIFE_AT_RISK);

        assertThat(deviating.agenda().obstacles(id, stranger).isEmpty()).isEqualTo(BY_ANYBODY.containsKey(id));
    }

    /** The other table, read the other way round: these never, whatever else changes. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "EXPEL",
                "CARRY_OUT_RETURN",
                "PLAN_RETURN",
                "OBTAIN_CONSENT_TO_RETURN",
                "OFFER_VOLUNTARY_RETURN",
                "CONFIRM_IDENTITY_WITH_EMBASSY",
                "INFORM_GUARDIAN",
                "REINTEGRATE_CHILD",
                "APPLY_FOR_STATE_COMPENSATION",
                "IDENTIFY_FORMALLY",
                "REFUSE_FORMAL_IDENTIFICATION",
                "DECIDE_WHETHER_TO_COOPERATE",
                "FILE_SIGNAL_WITH_AUTHORITIES",
                "ACCOMMODATE_IN_STATE_CENTRE",
                "PROPOSE_TRAVEL_BAN",
                "DECIDE_ON_PLACEMENT",
                "AGREE_SAFETY_PLAN"
            })
    void what_may_harm_the_person_or_ends_by_law_knows_none(StepId id) {
        assertThat(Editions.all().stream()
                        .filter(procedure -> procedure.has(id))
                        .map(procedure -> procedure.step(id)))
                .isNotEmpty()
                .noneMatch(Step::isDeviable);
    }

    @Test
    void nobody_is_expelled_without_the_four_conditions_and_the_assessment() {
        Story residing =
                under(Editions.FOREIGN_ADULTS_1).found(ILLEGALLY_RESIDING).deviates(EXPEL, LIFE_AT_RISK);

        assertThat(residing.lacks(EXPEL)).hasSize(5);
        assertThat(residing.duty(EXPEL).isPossible()).isFalse();
    }

    @Test
    void a_year_that_is_over_stays_over() {
        Story late = under(Editions.ADULTS_1)
                .found(FINAL_ACT, NO_AWARD_FROM_TRAFFICKER)
                .daysLater(400)
                .deviates(APPLY_FOR_STATE_COMPENSATION, LIFE_AT_RISK);

        assertThat(late.lacks(APPLY_FOR_STATE_COMPENSATION))
                .singleElement()
                .isInstanceOfSatisfying(Lack.PeriodNotRunning.class, lack -> assertThat(lack.period())
                        .isEqualTo(PeriodId.STATE_COMPENSATION));
    }

    @Test
    void no_contact_with_the_country_of_origin_is_bought_with_danger() {
        Story seeking = under(Editions.FOREIGN_ADULTS_1)
                .found(ASYLUM_SEEKER)
                .deviates(CONFIRM_IDENTITY_WITH_EMBASSY, LIFE_AT_RISK);

        assertThat(seeking.lacks(CONFIRM_IDENTITY_WITH_EMBASSY)).contains(new Lack.Forbidden(ASYLUM_SEEKER));
    }

    @Test
    void that_there_is_none_is_said_in_both_languages() {
        Lack none = new Lack.NoDeviation(EXPEL);

        assertThat(Words.in(new Locale("bg")).of(none))
                .isEqualTo("Отклонение от стъпката „Експулсиране“ не се допуска.");
        assertThat(Words.in(Locale.ENGLISH).of(none)).isEqualTo("There is no deviation from “Expulsion”.");
        assertThat(none.waysOut()).isEmpty();
        assertThat(none.isAbsolute()).isTrue();
    }

    /** What it overrode was decided then: a case closed within the same minute was not closed yet. */
    @Test
    void does_not_override_a_closing_of_the_same_minute() {
        Story deviating = Story.identified().deviates(StepId.CONTACT_RECEIVING_ORGANISATION, LIFE_AT_RISK);
        Story closed = deviating.closed(ClosingReason.GOALS_MET);

        assertThat(closed.agenda().deviations().get(0).overridden())
                .isEqualTo(deviating.agenda().deviations().get(0).overridden())
                .extracting(Obstacle::what)
                .noneMatch(Lack.CaseIsClosed.class::isInstance);
    }
}
