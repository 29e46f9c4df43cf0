package bg.nrm.duty;

import bg.nrm.escalation.EscalationLine;
import bg.nrm.signal.SignalLine;
import bg.nrm.task.OpenTask;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The work of a body, the most urgent first.
 *
 * @param counts how much there is in each group, up to {@link ListingWork#COUNTED} and one
 * @param next where the next page of the chosen group begins
 * @param signals new signals nobody has looked at
 * @param tasks what the body has set itself
 * @param escalations missed limits that were told to the user, the longest missed first
 */
public record Work(
        List<WorkLine> lines,
        Map<WorkGroup, Integer> counts,
        Optional<WorkKey> next,
        List<SignalLine> signals,
        List<OpenTask> tasks,
        List<EscalationLine> escalations) {

    public Work {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
        signals = List.copyOf(signals);
        tasks = List.copyOf(tasks);
        escalations = List.copyOf(escalations);
    }

    /** Whether there is more of what was chosen than is shown, and no next page: all groups begin together, and each goes on by itself. */
    public boolean isCut() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return next.isEmpty() && lines.size() == ListingWork.PAGE && all > lines.size();
    }

    public int count(WorkGroup group) {
        return counts.getOrDefault(group, 0);
    }
}
