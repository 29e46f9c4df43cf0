package bg.nrm.signal;

/** What a signal turned out to be about. A signal is kept whatever it was. */
public enum SignalOutcome {
    /** There are grounds to believe that somebody is trafficked: cases can be opened for the persons. */
    TRAFFICKING,
    AT_RISK,
    /** Another offence, similar to it. */
    NEIGHBOURING_OFFENCE,
    NO_TRAFFICKING,
    UNCONFIRMED;

    /** Whether cases can be opened for the persons of the signal. */
    public boolean opensCases() {
        return this == TRAFFICKING;
    }
}
