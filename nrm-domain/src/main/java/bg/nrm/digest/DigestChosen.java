package bg.nrm.digest;

import bg.nrm.access.Attempt;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.input.Problem;
import java.util.List;

/** What came of choosing; without problems it is chosen. */
public record DigestChosen(List<Problem> problems) implements Attempt {

    public DigestChosen {
        problems = List.copyOf(problems);
    }

    @Override
    public Outcome outcome() {
        return problems.isEmpty() ? Outcome.DONE : Outcome.REFUSED;
    }
}
