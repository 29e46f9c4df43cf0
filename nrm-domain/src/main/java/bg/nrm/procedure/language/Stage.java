package bg.nrm.procedure.language;

/** The five stages in which the path of a person is shown. The SOP groups its measures into three parts; users think in five. */
public enum Stage {
    /** Measures 1.1 to 1.3. */
    IDENTIFICATION,
    /** Measure 1.4. */
    REFERRAL,
    /** Measure 2.1. */
    PROTECTION,
    /** Measure 2.2. */
    SUPPORT,
    /** Measures 3.1 to 3.4. */
    SOCIAL_INCLUSION
}
