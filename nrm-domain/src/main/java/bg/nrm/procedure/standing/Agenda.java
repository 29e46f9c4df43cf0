package bg.nrm.procedure.standing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import bg.nrm.procedure.language.Notice;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A case read against the procedure at one moment: what is done, what may be done now and by whom, what is due, what stands in
 * the way and how to get past it. Changes nothing. Only what had happened by that moment counts, so an agenda of the past shows
 * what was right to do then, even for what was recorded later.
 */
public final class Agenda {

    private final Procedure procedure;
    private final CaseStory story;
    private final Parameters parameters;
    private final WorkingCalendar calendar;
    private final Instant now;
    private final History history;
    private final Periods periods;
    private final List<Duty> duties;
    private final Map<StepId, Duty> byStep = new EnumMap<>(StepId.class);

    public Agenda(Procedure procedure, CaseStory story, Parameters parameters, WorkingCalendar calendar, Instant now) {
        this.procedure = procedure;
        this.story = story;
        this.parameters = parameters;
        this.calendar = calendar;
        this.now = now;
        this.history = new History(procedure, story, now);
        this.periods = new Periods(procedure, history, parameters, calendar, now);
        this.duties = new Duties(
                        procedure,
                        history,
                        requirements(Optional.empty()),
                        new Clocks(history, periods, parameters, calendar, now))
                .all();
        duties.forEach(duty -> byStep.put(duty.step().id(), duty));
    }

    /** The same case at another moment. */
    public Agenda at(Instant moment) {
        return new Agenda(procedure, story, parameters, calendar, moment);
    }

    public Instant now() {
        return now;
    }

    /** The rules against which the case is read. */
    public Procedure procedure() {
        return procedure;
    }

    /** Every step of the procedure and how it stands, in the order of the procedure. */
    public List<Duty> duties() {
        return duties;
    }

    /** Whether the rules of this case know the step. */
    public boolean has(StepId id) {
        return procedure.has(id);
    }

    public Duty duty(StepId id) {
        return Optional.ofNullable(byStep.get(id)).orElseThrow();
    }

    /** What may be done now. */
    public List<Duty> possible() {
        return duties.stream().filter(Duty::isPossible).toList();
    }

    /** What somebody in one of these roles may do now, the most urgent first. */
    public List<Duty> possible(Set<ResponsibleRole> roles) {
        return possible().stream()
                .filter(duty -> !Collections.disjoint(duty.step().recorders(), roles))
                .sorted(UrgencyOrder.FIRST)
                .toList();
    }

    /** What has a clock that runs: the late first, legal limits before configured ones, then the longest overdue. */
    public List<Duty> due() {
        return duties.stream()
                .filter(Duty::isOutstanding)
                .filter(duty -> duty.clock().isPresent())
                .sorted(UrgencyOrder.FIRST)
                .toList();
    }

    /** What rests, suspended or postponed. */
    public List<Duty> resting() {
        return duties.stream().filter(duty -> duty.pause().isPresent()).toList();
    }

    /** What stands in the way of this step for somebody in these roles: shown before the click, returned on the click. */
    public List<Obstacle> obstacles(StepId id, Set<ResponsibleRole> roles) {
        return Stream.concat(duty(id).obstacles().stream(), responsibility(id, roles))
                .toList();
    }

    /** The same for one recipient: only consents that reach this recipient count. */
    public List<Obstacle> obstacles(StepId id, Set<ResponsibleRole> roles, String recipient) {
        Duty duty = duty(id);
        Requirements requirements = requirements(Optional.of(recipient));
        List<Obstacle> obstacles = duty.isDeviating()
                ? requirements.absolute(duty.step())
                : requirements.obstacles(duty.step(), duty.pause());
        return Stream.concat(obstacles.stream(), responsibility(id, roles)).toList();
    }

    public List<Warning> warnings(StepId id) {
        return duty(id).warnings();
    }

    public List<PeriodStanding> periods() {
        return periods.all();
    }

    public PeriodStanding period(PeriodId id) {
        return periods.of(id);
    }

    /** The five stages of the path. */
    public List<StageStanding> stages() {
        return Stages.of(duties, stagesWithRunningPeriods());
    }

    /** Every deviation ever recorded, with what it overrode and whether that was made good. */
    public List<Deviation> deviations() {
        return new Deviations(procedure, history, parameters, calendar).in(story);
    }

    /** The principles somebody in these roles has to be reminded of in this case. */
    public List<Notice> notices(Set<ResponsibleRole> roles) {
        return procedure.notices().stream()
                .filter(notice -> history.holds(notice.circumstance()))
                .filter(notice -> !Collections.disjoint(notice.readers(), roles))
                .toList();
    }

    /** Why the case was closed, if it is. */
    public Optional<ClosingReason> closing() {
        return history.closing().map(Entry.CaseClosed::reason);
    }

    /** While a stay or a reflection period runs, its stage is not over, though every step in it may be done. */
    private Set<Stage> stagesWithRunningPeriods() {
        return history.closing().isPresent()
                ? Set.of()
                : periods.all().stream()
                        .filter(period -> period.isRunning() && !period.isOpenEnded())
                        .flatMap(period -> procedure.stageOf(period.period()).stream())
                        .collect(toUnmodifiableSet());
    }

    private Requirements requirements(Optional<String> recipient) {
        return new Requirements(procedure, history, periods, recipient);
    }

    /** What stands in the way of a step that knows no deviation, and that it knows none; empty where it may be deviated from. */
    public List<Obstacle> withoutDeviation(StepId id, Set<ResponsibleRole> roles) {
        return duty(id).step().isDeviable()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Obstacle(new Lack.NoDeviation(id), procedure.cite(id), Optional.empty())),
                                obstacles(id, roles).stream())
                        .toList();
    }

    /** A deviation lets anybody act, save where the step is reserved or stays in its own hands. */
    private Stream<Obstacle> responsibility(StepId id, Set<ResponsibleRole> roles) {
        Duty duty = duty(id);
        boolean allowed = !Collections.disjoint(duty.step().recorders(), roles)
                || duty.isDeviating() && duty.step().isHandedOverByDeviation();
        return allowed
                ? Stream.empty()
                : Stream.of(new Obstacle(
                        new Lack.NotResponsible(duty.step().responsible()), procedure.cite(id), Optional.empty()));
    }
}
