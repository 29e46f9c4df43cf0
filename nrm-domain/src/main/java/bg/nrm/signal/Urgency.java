package bg.nrm.signal;

/** How soon somebody has to look at a signal. */
public enum Urgency {
    HIGH,
    NORMAL,
    UNKNOWN
}
