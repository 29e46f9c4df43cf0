package bg.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.input.Problem;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.Agenda;
import bg.nrm.procedure.standing.CaseStory;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Ground;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecidingOnAPeriodTest {

    private static final Instant PLACED = Instant.parse("2026-01-10T08:00:00Z");
    private static final Rules.InForce RULES =
            new Rules.InForce(Parameters.proposed(), WorkingCalendar.byLabourCode(), Optional.empty());

    private final List<Entry> told = new ArrayList<>(
            List.of(done(StepId.IDENTIFY_INFORMALLY), done(StepId.ASSESS_RISK), done(StepId.PLACE_IN_CRISIS_CENTRE)));

    @Test
    void a_stay_in_a_crisis_centre_is_never_longer_than_six_months() {
        assertThat(extending(LocalDate.of(2026, 7, 11)))
                .containsExactly(new Problem("until", "period.maximum", List.of(LocalDate.of(2026, 7, 10))));
    }

    @Test
    void who_leaves_a_crisis_centre_in_the_first_month_says_why() {
        Remark soon = Remark.at(PLACED.plusSeconds(7_200));

        assertThat(leaving(soon))
                .containsExactly(new Problem("note", "period.minimum", List.of(LocalDate.of(2026, 2, 10))));
        assertThat(leaving(soon.saying(" "))).hasSize(1);
        assertThat(leaving(soon.saying("Преместено е в приемно семейство."))).isEmpty();
        assertThat(leaving(Remark.at(Instant.parse("2026-02-11T08:00:00Z")))).isEmpty();
    }

    private List<Problem> leaving(Remark remark) {
        Agenda agenda = new Agenda(
                Editions.CHILDREN_1,
                new CaseStory(told),
                RULES.parameters(),
                RULES.calendar(),
                Instant.parse("2026-03-01T08:00:00Z"));
        return DecidingOnAPeriod.tooShort(agenda.period(PeriodId.CRISIS_CENTRE_STAY), remark, RULES);
    }

    @Test
    void only_a_named_decision_ends_the_protection_from_the_country_of_origin() {
        assertThat(FindingACircumstance.namesDecision(Optional.empty())).isFalse();
        assertThat(FindingACircumstance.namesDecision(Optional.of("ДАБ отказа.")))
                .isFalse();
        assertThat(FindingACircumstance.namesDecision(Optional.of("решение № 17")))
                .isFalse();
        assertThat(FindingACircumstance.namesDecision(Optional.of("решение № 17 от 5.03.2026 г.")))
                .isTrue();
    }

    @Test
    void a_second_extension_gets_no_further_than_the_first() {
        told.add(new Entry.PeriodExtended(
                PeriodId.CRISIS_CENTRE_STAY,
                LocalDate.of(2026, 7, 10),
                Ground.SHELTER_PROPOSED,
                Optional.empty(),
                PLACED.plusSeconds(60),
                PLACED));

        assertThat(extending(LocalDate.of(2026, 8, 10)))
                .extracting(Problem::code)
                .containsExactly("period.maximum");
    }

    @Test
    void a_period_without_a_maximum_gets_longer_by_no_more_than_a_year() {
        told.add(done(StepId.OPEN_SOCIAL_RESEARCH));
        told.add(done(StepId.REINTEGRATE_CHILD));

        assertThat(extending(PeriodId.CHILD_MONITORING, LocalDate.of(2027, 6, 10)))
                .isEmpty();
        assertThat(extending(PeriodId.CHILD_MONITORING, LocalDate.of(2027, 1, 10)))
                .hasSize(1);
        assertThat(extending(PeriodId.CHILD_MONITORING, LocalDate.of(2029, 1, 10)))
                .extracting(Problem::code)
                .containsExactly("date.late");
    }

    private List<Problem> extending(LocalDate until) {
        return extending(PeriodId.CRISIS_CENTRE_STAY, until);
    }

    private List<Problem> extending(PeriodId period, LocalDate until) {
        Agenda agenda = new Agenda(
                Editions.CHILDREN_1,
                new CaseStory(told),
                RULES.parameters(),
                RULES.calendar(),
                Instant.parse("2026-03-01T08:00:00Z"));
        return DecidingOnAPeriod.problems(
                agenda.period(period),
                new Allowance(Ground.SHELTER_PROPOSED, until, Optional.empty(), Optional.empty()),
                RULES);
    }

    private static Entry done(StepId step) {
        return new Entry.StepDone(step, Set.of(), PLACED, PLACED);
    }
}
