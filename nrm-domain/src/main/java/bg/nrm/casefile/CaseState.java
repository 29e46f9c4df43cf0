package bg.nrm.casefile;

import bg.nrm.procedure.standing.ClosingReason;

/** Whether a case is worked on; code list CASE_STATE. */
public enum CaseState {
    OPEN,
    /** The person declined the services; the offer stays open. */
    DECLINED,
    /** Contact was lost; whoever finds the person again opens the case again. */
    LOST,
    CLOSED;

    public boolean isOpen() {
        return this == OPEN;
    }

    /** The state into which a reason brings a case. */
    static CaseState after(ClosingReason reason) {
        return switch (reason) {
            case SERVICES_DECLINED -> DECLINED;
            case CONTACT_LOST -> LOST;
            case GOALS_MET, RETURNED, NO_TRAFFICKING, NEIGHBOURING_OFFENCE, TRANSFERRED, DIED -> CLOSED;
        };
    }
}
