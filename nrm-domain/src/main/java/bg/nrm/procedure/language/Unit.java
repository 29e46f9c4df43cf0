package bg.nrm.procedure.language;

/** In what a parameter or a limit is measured. */
public enum Unit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS,
    EUROS;

    public boolean isTime() {
        return this != EUROS;
    }
}
