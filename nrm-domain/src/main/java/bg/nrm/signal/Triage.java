package bg.nrm.signal;

/** What somebody decided a signal is about, and why. */
public record Triage(SignalOutcome outcome, String reason) {

    public Triage {
        reason = reason.strip();
    }
}
