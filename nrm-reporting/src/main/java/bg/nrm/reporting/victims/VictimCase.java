package bg.nrm.reporting.victims;

import bg.nrm.casefile.CaseReference;

/** A registered victim behind a figure: what the figure counts, and the case, by key and reference. Never a name. */
record VictimCase(VictimGroup counted, CaseReference reference, long caseId) {

    private static final int REFERENCE = 10;
    private static final int CASE = 11;

    /** What a row of {@link VictimsStatement#cases} means. */
    static VictimCase of(Object[] row) {
        return new VictimCase(
                VictimsStatement.group(row),
                new CaseReference(row[REFERENCE].toString()),
                ((Number) row[CASE]).longValue());
    }
}
