package bg.nrm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How much of the work of a body is urgent, for whoever tells its users so. */
@ApplicationScoped
public class WorkCounts {

    @Inject
    private WorkLists lists;

    /** What is late and what is due today, each counted up to a number and one. */
    public record Urgent(int late, int today) {}

    public Urgent of(long body, Instant now, int most) {
        List<WorkPart> parts = WorkPart.of(body, now).stream()
                .filter(part -> part.group() == WorkGroup.LATE || part.group() == WorkGroup.TODAY)
                .toList();
        Map<WorkGroup, Integer> counts = lists.counts(parts, most);
        return new Urgent(counts.getOrDefault(WorkGroup.LATE, 0), counts.getOrDefault(WorkGroup.TODAY, 0));
    }
}
