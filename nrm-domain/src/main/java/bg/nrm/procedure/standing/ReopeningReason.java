package bg.nrm.procedure.standing;

/** Why a closed case was opened again. A person trafficked again has a new episode, not a reopened case. */
public enum ReopeningReason {
    PERSON_CAME_BACK,
    NEW_INFORMATION,
    CLOSED_BY_MISTAKE,
    /** Somebody asks that a negative outcome be looked at again. */
    RECONSIDERATION_ASKED
}
