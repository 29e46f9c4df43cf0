package bg.nrm.procedure.language;

/**
 * What becomes of the end of a limit or of a right when its last day is a day off. Each limit says it itself: what protects somebody is
 * never put off by a calendar.
 */
public enum AtDayOff {
    /** It ends on that very day: it protects the person, holds a right of hers in bounds, or binds those who work with her. */
    STAYS,
    /**
     * A limit of proceedings: it ends with the first working day after it (Code of Civil Procedure, art. 60, par. 6), as far as
     * {@link Parameter#PROCEDURAL_LIMITS_MOVE} says so.
     */
    MOVES
}
