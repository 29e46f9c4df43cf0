package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.Permitted;
import bg.nrm.protection.ProvenTable;
import bg.nrm.reading.Rows;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells a body that its access to a case has ended: the number it knew the case by, and when. A case that is suddenly not there any more would be taken
 * for a mistake, and somebody might look for the person. Why it ended is between the person and the body that leads the case.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ListingEndedAccess {

    /** For so long it is told. */
    public static final Duration TOLD = Duration.ofDays(14);

    private static final int MOST = 10;

    private static final String LINES = "select c.reference, a.until, " + ProvenTable.CASE_ACCESS.columns("a")
            + " from case_access a force index (case_access_until) join case_file c on c.id = a.case_id"
            + " where a.organisation_id = ? and a.until > ? and a.until <= ? order by a.until desc limit " + MOST;

    private static final int FIRST_PROVEN = 3;

    @Inject
    private Rows rows;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** A case the body does not know any more. */
    public record Ended(CaseReference reference, Instant at) {}

    /** The latest first. */
    @Permitted(Action.CASES_LISTED)
    public List<Ended> lately() {
        Instant now = clock.instant();
        return rows
                .of(
                        LINES,
                        List.of(current.get().organisationId(), Stored.utc(now.minus(TOLD)), Stored.utc(now)),
                        ListingEndedAccess::ended)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Ended> ended(ResultSet row) throws SQLException {
        return ProvenTable.CASE_ACCESS.holds(row, FIRST_PROVEN)
                ? Optional.of(new Ended(
                        new CaseReference(row.getString(1)), Rows.moment(row, 2).orElseThrow()))
                : Optional.empty();
    }
}
