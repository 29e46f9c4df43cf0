package bg.nrm.procedure.language;

/** How strongly the procedure asks for a step, or for a condition of a step. */
public enum Strength {
    /** A duty; as a condition it blocks. */
    MUST,
    /** A recommendation; as a condition it warns. */
    SHOULD,
    /** A right or a possibility, never a duty of anybody; no condition has this strength. */
    MAY
}
