package bg.nrm.reporting.victims;

/** How a person exploited in several forms is counted in the rows by form. The row of persons counts everybody once, always. */
public enum FormCounting {
    /** Once for each form: the rows may add up to more than the persons. */
    MENTIONS,
    /** Once, under the main form: the rows add up to the persons. */
    MAIN_FORM
}
