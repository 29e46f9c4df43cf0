package bg.nrm.demonstration.population;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.Agenda;
import bg.nrm.procedure.standing.CaseStory;
import bg.nrm.procedure.standing.ClosingReason;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.procedure.standing.Ground;
import bg.nrm.procedure.standing.Obstacle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The invented stories against the rules: whoever tried the same in the register would have been let through. */
class StoriesAndTheProcedureTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:15:00Z");
    private static final Population POPULATION = Population.asOf(NOW);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.byLabourCode();

    @Test
    void noStepIsTakenThatTheProcedureForbids() {
        // thousands of stories are told in a handful of ways: a share of them, and every one of the last weeks
        List<String> forbidden = POPULATION.cases().stream()
                .filter(opened -> opened.id() % 20 == 0 || isLive(opened))
                .flatMap(opened -> forbidden(opened, opened.story()).stream())
                .toList();

        assertThat(forbidden).isEmpty();
    }

    @Test
    void aStepWithoutItsConsentWouldBeNoticed() {
        DemoCase referred = POPULATION.cases().stream()
                .filter(opened ->
                        opened.story().stream().anyMatch(entry -> entry.what().equals("REFERRAL"))
                                && opened.story().stream()
                                        .anyMatch(entry -> entry.what().equals("CONFIRM_RECEPTION")))
                .findFirst()
                .orElseThrow();
        List<DemoEntry> unasked = referred.story().stream()
                .filter(entry -> !entry.what().equals("REFERRAL"))
                .toList();

        assertThat(forbidden(referred, unasked)).singleElement().asString().contains("CONTACT_RECEIVING_ORGANISATION");
    }

    @Test
    void onlyPretrialAuthoritiesIdentifyFormally() {
        assertThat(POPULATION.cases())
                .flatExtracting(DemoCase::story)
                .filteredOn(entry -> entry.what().equals("IDENTIFY_FORMALLY"))
                .extracting(DemoEntry::body)
                .allMatch(body -> body.matches("(MVR-|ODMVR-|OP-|SP-|SDVR).*"));
    }

    @Test
    void theLiveCasesHaveSomethingLateSomethingRestingAndADeviation() {
        List<Agenda> live = POPULATION.cases().stream()
                .filter(opened -> opened.state().equals("OPEN"))
                .filter(StoriesAndTheProcedureTest::isLive)
                .map(opened -> agenda(opened, entries(opened.story()), NOW))
                .toList();

        assertThat(live).anyMatch(agenda -> agenda.duties().stream().anyMatch(Duty::isLate));
        assertThat(live).anyMatch(agenda -> !agenda.resting().isEmpty());
        assertThat(live).anyMatch(agenda -> !agenda.deviations().isEmpty());
        assertThat(live).anyMatch(agenda -> agenda.due().stream().anyMatch(duty -> !duty.isLate()));
    }

    private static boolean isLive(DemoCase opened) {
        return opened.openedAt().isAfter(NOW.minus(Duration.ofDays(90)));
    }

    private static List<String> forbidden(DemoCase opened, List<DemoEntry> story) {
        List<String> forbidden = new ArrayList<>();
        List<Entry> told = new ArrayList<>();
        for (DemoEntry entry : story) {
            if (entry.kind() == DemoEntry.Kind.STEP_DONE) {
                Agenda agenda = agenda(opened, told, entry.happenedAt());
                StepId step = StepId.valueOf(entry.what());
                List<Obstacle> obstacles = entry.other()
                        .filter(other -> step == StepId.CONTACT_RECEIVING_ORGANISATION)
                        .map(other -> agenda.obstacles(step, all(), other))
                        .orElseGet(() -> agenda.obstacles(step, all()));
                if (!obstacles.isEmpty()) {
                    forbidden.add(opened.id() + " " + opened.edition() + " " + step + " "
                            + obstacles.get(0).what());
                }
            }
            told.add(entry(entry));
        }
        return forbidden;
    }

    private static Set<ResponsibleRole> all() {
        return EnumSet.allOf(ResponsibleRole.class);
    }

    private static Agenda agenda(DemoCase opened, List<Entry> told, Instant at) {
        return new Agenda(Editions.known(opened.edition()), new CaseStory(told), Parameters.proposed(), CALENDAR, at);
    }

    private static List<Entry> entries(List<DemoEntry> story) {
        return story.stream().map(StoriesAndTheProcedureTest::entry).toList();
    }

    private static Entry entry(DemoEntry told) {
        Instant at = told.happenedAt();
        Instant recorded = told.recordedAt();
        return switch (told.kind()) {
            case STEP_DONE -> new Entry.StepDone(StepId.valueOf(told.what()), Set.of(), at, recorded);
            case CONSENT_ANSWERED -> new Entry.ConsentAnswered(
                    Consent.valueOf(told.what()), told.other(), told.agreed().orElseThrow(), at, recorded);
            case CIRCUMSTANCE_FOUND -> new Entry.CircumstanceFound(Circumstance.valueOf(told.what()), at, recorded);
            case CIRCUMSTANCE_ENDED -> new Entry.CircumstanceEnded(Circumstance.valueOf(told.what()), at, recorded);
            case CONTACT_HAPPENED -> new Entry.ContactHappened(at, recorded);
            case DEVIATION_RECORDED -> new Entry.DeviationRecorded(
                    StepId.valueOf(told.what()),
                    DeviationReason.valueOf(told.code().orElseThrow()),
                    told.note(),
                    at,
                    recorded);
            case SUSPENDED -> new Entry.Suspended(
                    StepId.valueOf(told.what()),
                    Ground.valueOf(told.code().orElseThrow()),
                    Optional.empty(),
                    told.until().orElseThrow(),
                    at,
                    recorded);
            case CASE_CLOSED -> new Entry.CaseClosed(ClosingReason.valueOf(told.what()), at, recorded);
        };
    }
}
