package bg.nrm.escalation;

import java.util.List;
import java.util.Optional;

/** Missed limits told to a user, and where the next page of them begins. */
public record EscalationPage(List<EscalationLine> lines, Optional<EscalationKey> next) {

    public EscalationPage {
        lines = List.copyOf(lines);
    }
}
