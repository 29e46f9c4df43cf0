package bg.nrm.procedure.language;

/** Why somebody acted against the procedure. There is no "other": only danger to life or health lifts an obstacle. */
public enum DeviationReason {
    LIFE_AT_RISK,
    HEALTH_EMERGENCY,
    /** The family, the staff or others are in danger. */
    OTHERS_AT_RISK
}
