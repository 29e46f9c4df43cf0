package bg.nrm.task;

import bg.nrm.access.Attempt;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.input.Problem;
import java.util.List;

/** What is wrong with a task; it is written down when nothing is. */
public record TaskKept(List<Problem> problems) implements Attempt {

    public TaskKept {
        problems = List.copyOf(problems);
    }

    @Override
    public Outcome outcome() {
        return problems.isEmpty() ? Outcome.DONE : Outcome.NOT_DONE;
    }
}
