package bg.nrm.signal;

import bg.nrm.input.Blank;

/** What somebody decided a signal is about, and why. */
public record Triage(SignalOutcome outcome, String reason) {

    public Triage {
        reason = Blank.trimmed(reason);
    }
}
