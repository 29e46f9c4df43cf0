package bg.nrm.signal;

/** How far a signal has been looked at. */
public enum SignalState {
    NEW,
    IN_TRIAGE,
    TRIAGED
}
