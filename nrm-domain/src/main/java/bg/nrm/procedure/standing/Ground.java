package bg.nrm.procedure.standing;

/** On what ground a step was suspended, postponed or given more time. */
public enum Ground {
    /** Indications of harm (principle 4). */
    HARM_FEARED,
    PERSON_ASKED,
    STATE_OF_HEALTH,
    DECISION_OF_AUTHORITY,
    WAITING_FOR_OTHERS,
    SHELTER_PROPOSED
}
