package bg.nrm.duty;

import static java.util.stream.Collectors.toCollection;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.count.Counting;
import bg.nrm.escalation.EscalationLine;
import bg.nrm.escalation.Escalations;
import bg.nrm.signal.ListingSignals;
import bg.nrm.signal.SignalFilter;
import bg.nrm.signal.SignalLine;
import bg.nrm.signal.SignalState;
import bg.nrm.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lists what the user's body has to do: late before the rest, legal limits before configured ones. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ListingWork {

    /** More lines are not shown at once. */
    public static final int PAGE = 25;

    /** Counts end here: „повече от 200“. */
    public static final int COUNTED = 200;

    private static final int ASIDE = 5;

    /** So many stand above the list; the rest has a page of its own. */
    private static final int TOLD = 3;

    @Inject
    private WorkLists lists;

    @Inject
    private ListingSignals signals;

    @Inject
    private Tasks tasks;

    @Inject
    private Escalations escalations;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Permitted(Action.WORK_LISTED)
    public Work list(WorkQuestion question) {
        long body = current.get().organisationId();
        Instant now = clock.instant();
        List<WorkPart> parts = parts(question, body, now);
        Map<WorkGroup, Integer> counts = lists.counts(parts, COUNTED);
        List<WorkLine> found = first(chosen(parts, question), counts, body, now);
        boolean more = found.size() > PAGE;
        List<WorkLine> lines = more ? found.subList(0, PAGE) : found;
        trail.detail("rows=" + lines.size());
        return new Work(
                lines,
                counts,
                more && question.group().isPresent()
                        ? Optional.of(lines.get(PAGE - 1).key())
                        : Optional.empty(),
                newSignals(),
                tasks.openOf(body, ASIDE),
                escalations(now));
    }

    /**
     * The lines of the groups that fill the page; the others are not read. Those that are counted may stand in cases the body may not
     * know any more: then there is room for the others after all.
     */
    private List<WorkLine> first(List<WorkPart> parts, Map<WorkGroup, Integer> counts, long body, Instant now) {
        List<WorkPart> filling = filling(parts, counts);
        List<WorkLine> found = lists.lines(filling, body, now, PAGE + 1);
        return found.size() > PAGE || filling.size() == parts.size() ? found : lists.lines(parts, body, now, PAGE + 1);
    }

    private static List<WorkPart> filling(List<WorkPart> parts, Map<WorkGroup, Integer> counts) {
        Set<WorkGroup> asked = parts.stream().map(WorkPart::group).collect(toCollection(TreeSet::new));
        Set<WorkGroup> needed = EnumSet.noneOf(WorkGroup.class);
        int lines = 0;
        for (WorkGroup group : asked) {
            if (lines <= PAGE) {
                needed.add(group);
                lines += counts.getOrDefault(group, 0);
            }
        }
        return parts.stream().filter(part -> needed.contains(part.group())).toList();
    }

    private List<EscalationLine> escalations(Instant now) {
        return current.get().may(Action.ESCALATIONS_LISTED)
                ? escalations.toldTo(current.get(), now, Optional.empty(), TOLD)
                : List.of();
    }

    /** What is late, part by part: more than {@link #COUNTED} are not told apart. */
    public List<Counting> countingLate() {
        return WorkPart.of(current.get().organisationId(), clock.instant()).stream()
                .filter(part -> part.group() == WorkGroup.LATE)
                .map(part -> part.counting(COUNTED))
                .toList();
    }

    private static List<WorkPart> parts(WorkQuestion question, long body, Instant now) {
        List<WorkPart> parts = WorkPart.of(body, now);
        return question.stage()
                .map(stage -> parts.stream().map(part -> part.in(stage.name())).toList())
                .orElse(parts);
    }

    private static List<WorkPart> chosen(List<WorkPart> parts, WorkQuestion question) {
        return parts.stream()
                .filter(part ->
                        question.group().filter(group -> group != part.group()).isEmpty())
                .flatMap(part -> question.after().map(part::after).orElse(Optional.of(part)).stream())
                .toList();
    }

    private List<SignalLine> newSignals() {
        return signals.list(new SignalFilter(Optional.of(SignalState.NEW), Optional.empty())).lines().stream()
                .limit(ASIDE)
                .toList();
    }
}
