package bg.nrm.escalation;

import bg.nrm.procedure.language.Parameter;

/** To whom a missed limit is told, in this order. How long after the limit is a setting. */
public enum EscalationLevel {
    /** Whoever leads the case. */
    COORDINATOR(Parameter.ESCALATION_TO_COORDINATOR),
    /** The secretary of the local commission for the place of the leading body. */
    LOCAL_COMMISSION(Parameter.ESCALATION_TO_LOCAL_COMMISSION),
    NATIONAL_COMMISSION(Parameter.ESCALATION_TO_NATIONAL_COMMISSION);

    private final Parameter delay;

    EscalationLevel(Parameter delay) {
        this.delay = delay;
    }

    Parameter delay() {
        return delay;
    }
}
