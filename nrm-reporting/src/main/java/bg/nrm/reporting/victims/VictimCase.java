package bg.nrm.reporting.victims;

import bg.nrm.casefile.CaseReference;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The case of a victim behind a figure, by key and reference. Never a name. */
record VictimCase(CaseReference reference, long caseId) {

    /** What a row of {@link VictimsStatement#cases} means. */
    static VictimCase of(ResultSet row) throws SQLException {
        return new VictimCase(new CaseReference(row.getString(1)), row.getLong(2));
    }
}
