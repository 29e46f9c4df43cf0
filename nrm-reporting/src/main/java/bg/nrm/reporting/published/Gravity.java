package bg.nrm.reporting.published;

/** What a finding means. */
public enum Gravity {
    /** The figures can't all be true, however people were counted. */
    CONTRADICTION,
    /** True only if a person exploited in several forms was counted once for each: mentions, not persons. */
    COUNTED_PER_FORM,
    /** True only if for some persons no form was published. */
    WITHOUT_FORM
}
