package bg.nrm.reporting.victims;

import bg.nrm.casefile.CaseReference;

/** The case of a victim behind a figure, by key and reference. Never a name. */
record VictimCase(CaseReference reference, long caseId) {

    /** What a row of {@link VictimsStatement#cases} means. */
    static VictimCase of(Object[] row) {
        return new VictimCase(new CaseReference(row[0].toString()), ((Number) row[1]).longValue());
    }
}
