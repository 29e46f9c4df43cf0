package bg.nrm.administration;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NamedUser;
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
import java.util.List;
import java.util.Map;

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
    private SecondPerson second;

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
        Map<Long, NamedUser> names = accounts.called(
                Decided.hands(all.stream().map(MovedDay::decision).toList()));
        return all.stream()
                .map(day -> DecidedDay.of(day, names, current.get().userId()))
                .toList();
    }

    /** It counts once another administrator approves it. */
    @Permitted(Action.DAY_PROPOSED)
    public Change propose(NewMovedDay wanted) {
        List<MovedDay> all = days.all();
        Problems problems = wanted.problems(MovedDays.InForce.of(all), Days.today(clock))
                .when(
                        all.stream()
                                .anyMatch(day ->
                                        day.decision().isWaiting() && day.day().equals(wanted.day())),
                        "day",
                        "day.proposed");
        if (!problems.list().isEmpty()) {
            return refused(wanted.day(), problems.list());
        }
        MovedDay day = new MovedDay(wanted.day(), wanted.kind(), Blank.plain(wanted.source()), second.proposes());
        days.propose(day);
        return told(day, "proposed");
    }

    /** The second person says yes. Open limits follow. */
    @Permitted(Action.DAY_DECIDED)
    public Change approve(long id) {
        MovedDay day = proposed(id);
        List<Problem> problems =
                new Problems().all(second.against(day.decision())).list();
        if (!problems.isEmpty()) {
            return refused(day.day(), problems);
        }
        second.approves(day.decision(), id);
        moved.fire(new DayMoved(day.day()));
        return told(day, "approved");
    }

    /** Whoever entered it or the second person says no: it never counts, and stays to be seen. */
    @Permitted(Action.DAY_DECIDED)
    public Change decline(long id) {
        MovedDay day = proposed(id);
        second.declines(day.decision(), id);
        return told(day, "declined");
    }

    private MovedDay proposed(long id) {
        return days.find(id).filter(day -> day.decision().isWaiting()).orElseThrow(NotFound::new);
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
}
