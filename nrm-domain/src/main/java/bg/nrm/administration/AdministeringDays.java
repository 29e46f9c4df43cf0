package bg.nrm.administration;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.codes.DayMoved;
import bg.nrm.codes.MovedDay;
import bg.nrm.codes.MovedDays;
import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Keeps the days that the Council of Ministers declares off or working. One administrator enters them, another approves. A day that is
 * over can still be entered: it was off by decision, whether the register knew or not, and limits that are open follow.
 */
@ApplicationScoped
@Transactional
public class AdministeringDays {

    @Inject
    private MovedDays days;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<DayMoved> moved;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Permitted(Action.ADMINISTRATION_OPENED)
    public List<DecidedDay> all() {
        List<MovedDay> all = days.all();
        trail.about(ObjectType.MOVED_DAY).detail("rows=" + all.size());
        return all.stream()
                .map(day -> new DecidedDay(
                        day,
                        day.setBy().flatMap(accounts::find),
                        day.decidedBy().flatMap(accounts::find)))
                .toList();
    }

    /** It counts once another administrator approves it. */
    @Permitted(Action.DAY_PROPOSED)
    public Change propose(NewMovedDay wanted) {
        List<MovedDay> all = days.all();
        Problems problems = wanted.problems(MovedDays.InForce.of(all), Days.today(clock))
                .when(
                        all.stream()
                                .anyMatch(day -> day.isProposed() && day.day().equals(wanted.day())),
                        "day",
                        "day.proposed");
        if (!problems.list().isEmpty()) {
            return refused(wanted.day(), problems.list());
        }
        MovedDay day = new MovedDay(
                wanted.day(),
                wanted.kind(),
                Blank.plain(wanted.source()),
                current.get().userId(),
                now());
        days.propose(day);
        return told(day, "proposed");
    }

    /** The second person says yes. Open limits follow. */
    @Permitted(Action.DAY_DECIDED)
    public Change approve(long id) {
        MovedDay day = proposed(id);
        List<Problem> problems = new Problems()
                .when(day.setBy().filter(by -> by == current.get().userId()).isPresent(), "approve", "approval.ownDay")
                .list();
        if (!problems.isEmpty()) {
            return refused(day.day(), problems);
        }
        days.approve(day, current.get().userId(), now());
        moved.fire(new DayMoved(day.day()));
        return told(day, "approved");
    }

    /** Whoever entered it or the second person says no: it never counts, and stays to be seen. */
    @Permitted(Action.DAY_DECIDED)
    public Change decline(long id) {
        MovedDay day = proposed(id);
        days.decline(day, current.get().userId(), now());
        return told(day, "declined");
    }

    private MovedDay proposed(long id) {
        return days.find(id).filter(MovedDay::isProposed).orElseThrow(NotFound::new);
    }

    private Change told(MovedDay day, String what) {
        trail.about(ObjectType.MOVED_DAY, day.id()).detail("%s %s %s".formatted(day.day(), day.kind(), what));
        return new Change.Made(day.id());
    }

    private Change refused(Object day, List<Problem> problems) {
        trail.about(ObjectType.MOVED_DAY)
                .detail("%s refused=%s".formatted(day, problems.get(0).code()));
        return new Change.Refused(problems);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
