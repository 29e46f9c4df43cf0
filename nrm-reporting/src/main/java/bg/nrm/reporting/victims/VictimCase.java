package bg.nrm.reporting.victims;

/** A registered victim behind a figure: what the figure counts, and the reference of the case. Never a name. */
record VictimCase(VictimGroup counted, String reference) {

    private static final int REFERENCE = 10;

    /** What a row of {@link VictimsStatement#cases} means. */
    static VictimCase of(Object[] row) {
        return new VictimCase(VictimsStatement.group(row), row[REFERENCE].toString());
    }
}
