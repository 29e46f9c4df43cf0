package bg.nrm.procedure.standing;

import static bg.nrm.procedure.language.StepId.IDENTIFY_FORMALLY;
import static bg.nrm.procedure.language.StepId.IDENTIFY_INFORMALLY;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.Duty.Standing;
import bg.nrm.time.Sofia;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what happened in a case, for tests. Every word returns a new story; what is told is recorded at once unless said otherwise. */
public record Story(Procedure procedure, CaseStory told, Instant now, Parameters parameters, WorkingCalendar calendar) {

    /** A quiet Monday without holidays near it. */
    private static final String MONDAY = "2026-11-02T09:00";

    public static Story opened() {
        return under(Editions.ADULTS_1);
    }

    /** Of a case to which other rules apply than those for adults. */
    public static Story under(Procedure procedure) {
        return new Story(
                procedure, CaseStory.untold(), sofia(MONDAY), Parameters.proposed(), WorkingCalendar.byLabourCode());
    }

    /** The same story, read against other rules from now on. */
    public Story movedTo(Procedure other) {
        return new Story(other, told, now, parameters, calendar);
    }

    public static Story identified() {
        return opened().done(IDENTIFY_INFORMALLY);
    }

    public static Story identifiedFormally() {
        return opened().done(IDENTIFY_FORMALLY);
    }

    public static Instant sofia(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(Sofia.ZONE).toInstant();
    }

    public Story on(String dateAndTime) {
        return new Story(procedure, told, sofia(dateAndTime), parameters, calendar);
    }

    public Story hoursLater(long hours) {
        return later(Duration.ofHours(hours));
    }

    public Story daysLater(long days) {
        return new Story(procedure, told, now.atZone(Sofia.ZONE).plusDays(days).toInstant(), parameters, calendar);
    }

    public Story later(Duration time) {
        return new Story(procedure, told, now.plus(time), parameters, calendar);
    }

    public Story done(StepId... steps) {
        Story story = this;
        for (StepId step : steps) {
            story = story.and(new Entry.StepDone(step, Set.of(), now, now));
        }
        return story;
    }

    public Story consents(Consent... consents) {
        return answers(true, Optional.empty(), consents);
    }

    public Story consentsTo(String recipient, Consent... consents) {
        return answers(true, Optional.of(recipient), consents);
    }

    public Story refuses(Consent... consents) {
        return answers(false, Optional.empty(), consents);
    }

    public Story refusesTo(String recipient, Consent... consents) {
        return answers(false, Optional.of(recipient), consents);
    }

    public Story found(Circumstance... circumstances) {
        Story story = this;
        for (Circumstance circumstance : circumstances) {
            story = story.and(new Entry.CircumstanceFound(circumstance, now, now));
        }
        return story;
    }

    public Story noLonger(Circumstance circumstance) {
        return and(new Entry.CircumstanceEnded(circumstance, now, now));
    }

    public Story contacted() {
        return and(new Entry.ContactHappened(now, now));
    }

    public Story deviates(StepId step, DeviationReason reason) {
        return and(new Entry.DeviationRecorded(step, reason, Optional.empty(), now, now));
    }

    public Story suspends(StepId step, Ground ground) {
        return and(new Entry.Suspended(step, ground, Optional.empty(), today().plusDays(14), now, now));
    }

    public Story postpones(StepId step) {
        return and(new Entry.Postponed(step, Ground.HARM_FEARED, Optional.empty(), today().plusDays(14), now, now));
    }

    public Story resumes(StepId step) {
        return and(new Entry.Resumed(step, now, now));
    }

    public Story extended(StepId step, String until) {
        return and(new Entry.Extended(
                step, LocalDate.parse(until), Ground.WAITING_FOR_OTHERS, Optional.empty(), now, now));
    }

    public Story extended(PeriodId period, String until) {
        return and(new Entry.PeriodExtended(
                period, LocalDate.parse(until), Ground.SHELTER_PROPOSED, Optional.empty(), now, now));
    }

    public Story ended(PeriodId period, PeriodEnd reason) {
        return and(new Entry.PeriodEnded(period, reason, now, now));
    }

    public Story closed(ClosingReason reason) {
        return and(new Entry.CaseClosed(reason, now, now));
    }

    public Story reopened(ReopeningReason reason) {
        return and(new Entry.CaseReopened(reason, now, now));
    }

    public Story configured(bg.nrm.procedure.language.Parameter parameter, String value) {
        return new Story(procedure, told, now, parameters.with(parameter, new java.math.BigDecimal(value)), calendar);
    }

    /** The same, with these days declared off. */
    public Story off(String... days) {
        return new Story(
                procedure,
                told,
                now,
                parameters,
                new WorkingCalendar(Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet()), Set.of()));
    }

    public Story and(Entry entry) {
        return new Story(procedure, told.and(entry), now, parameters, calendar);
    }

    public Agenda agenda() {
        return new Agenda(procedure, told, parameters, calendar, now);
    }

    public Duty duty(StepId step) {
        return agenda().duty(step);
    }

    public Standing standing(StepId step) {
        return duty(step).standing();
    }

    public Clock clock(StepId step) {
        return duty(step).clock().orElseThrow();
    }

    public PeriodStanding period(PeriodId period) {
        return agenda().period(period);
    }

    /** What is missing for this step, whoever acts. */
    public List<Lack> lacks(StepId step) {
        return duty(step).obstacles().stream().map(Obstacle::what).toList();
    }

    public List<Lack> lacks(StepId step, ResponsibleRole role) {
        return agenda().obstacles(step, Set.of(role)).stream()
                .map(Obstacle::what)
                .toList();
    }

    public List<Lack> warnings(StepId step) {
        return agenda().warnings(step).stream().map(Warning::what).toList();
    }

    private LocalDate today() {
        return Sofia.dayOf(now);
    }

    private Story answers(boolean agreed, Optional<String> recipient, Consent... consents) {
        Story story = this;
        for (Consent consent : consents) {
            story = story.and(new Entry.ConsentAnswered(consent, recipient, agreed, now, now));
        }
        return story;
    }
}
