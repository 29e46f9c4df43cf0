package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.count.Counting;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the cases the user's body may know, the latest moved first: by key, never by number of page. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ListingCases {

    /** More are not shown at once. */
    public static final int PAGE = 25;

    /** Counts end here: „повече от 200“. */
    public static final int COUNTED = 200;

    /** Read in the order of the index, from the first line on: left to itself the database may read all cases and sort them. */
    private static final String LINES =
            "select straight_join c.id, c.reference, c.state, c.stage, c.sex, c.age_band, c.opened_at,"
                    + " a.last_entry_at, c.owner_id from case_access a force index (case_access_list)"
                    + " join case_file c on c.id = a.case_id"
                    + " where a.organisation_id = ? and a.open_case = ? and (a.until is null or a.until > ?)";

    /** The proofs lie beside the index: they are asked for the lines that are shown, in the same statement. */
    private static final String PROVEN = "select straight_join l.*, " + ProvenTable.CASE_ACCESS.columns("p")
            + " from (%s) l join case_access p on p.case_id = l.id and p.organisation_id = ?"
            + " order by l.last_entry_at desc, l.id desc";

    private static final int FIRST_PROVEN = 10;

    @Inject
    private Rows rows;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Permitted(Action.CASES_LISTED)
    public CasePage page(CaseQuestion question) {
        List<Object> values =
                new ArrayList<>(List.of(current.get().organisationId(), question.open(), Stored.utc(clock.instant())));
        StringBuilder sql = new StringBuilder(LINES);
        question.stage().ifPresent(stage -> {
            sql.append(" and c.stage = ?");
            values.add(stage.name());
        });
        question.after().ifPresent(key -> {
            sql.append(" and (a.last_entry_at < ? or a.last_entry_at = ? and a.case_id < ?)");
            values.addAll(List.of(Stored.utc(key.lastEntryAt()), Stored.utc(key.lastEntryAt()), key.caseId()));
        });
        sql.append(" order by a.last_entry_at desc, a.case_id desc limit ").append(PAGE + 1);
        values.add(current.get().organisationId());
        return page(rows.of(PROVEN.formatted(sql), values, this::found));
    }

    /** How many cases the body works on. */
    public Counting countingOpen() {
        return new Counting(
                "case_access where organisation_id = ? and open_case = true and (until is null or until > ?)",
                List.<Object>of(current.get().organisationId(), Stored.utc(clock.instant())),
                COUNTED);
    }

    /** A line, and whether the register itself wrote that the body may know the case. */
    private record Found(CaseLine line, boolean proven) {}

    private CasePage page(List<Found> found) {
        boolean more = found.size() > PAGE;
        List<Found> page = more ? found.subList(0, PAGE) : found;
        List<CaseLine> lines =
                page.stream().filter(Found::proven).map(Found::line).toList();
        trail.detail("rows=" + lines.size());
        return new CasePage(lines, more ? Optional.of(page.get(PAGE - 1).line().key()) : Optional.empty());
    }

    private Found found(ResultSet row) throws SQLException {
        return new Found(line(row), ProvenTable.CASE_ACCESS.holds(row, FIRST_PROVEN));
    }

    private CaseLine line(ResultSet row) throws SQLException {
        return new CaseLine(
                row.getLong(1),
                new CaseReference(row.getString(2)),
                CaseState.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Rows.moment(row, 7).orElseThrow(),
                Rows.moment(row, 8).orElseThrow(),
                row.getLong(9) == current.get().organisationId());
    }
}
