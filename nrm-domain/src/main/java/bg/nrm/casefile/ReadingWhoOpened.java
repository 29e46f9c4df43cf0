package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.reading.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows who opened or changed a case: who, for which body, what and when, and nothing of the content. */
@ApplicationScoped
@Transactional
public class ReadingWhoOpened {

    private static final int MOST = 100;

    @Inject
    private Rows rows;

    @Inject
    private CaseFiles caseFiles;

    /** One act on a case. */
    public record Look(Instant at, Optional<Integer> user, Optional<Long> bodyId, String action, Outcome outcome) {}

    /** The latest acts first. */
    @Permitted(Action.CASE_AUDIT_OPENED)
    public List<Look> acts(CaseReference reference) {
        return rows.of(
                "select at, actor, body, action, outcome from audit_event where case_id = ? order by seq desc limit "
                        + MOST,
                List.of(caseFiles.open(reference).id()),
                ReadingWhoOpened::act);
    }

    private static Look act(ResultSet row) throws SQLException {
        return new Look(
                Rows.moment(row, 1).orElseThrow(),
                Rows.number(row, 2).map(Long::intValue),
                Rows.number(row, 3),
                row.getString(4),
                Outcome.valueOf(row.getString(5)));
    }
}
