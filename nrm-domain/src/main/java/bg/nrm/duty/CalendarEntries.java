package bg.nrm.duty;

import bg.nrm.casefile.CaseReference;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import bg.nrm.protection.ProvenTable;
import bg.nrm.reading.Rows;
import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads stretches of time from what is derived of the stories: one statement for the duties of a body, one for the periods. */
@ApplicationScoped
class CalendarEntries {

    private static final String KNOWN =
            " join case_file c on c.id = x.case_id join case_access a on a.case_id = x.case_id"
                    + " and a.organisation_id = ? and (a.until is null or a.until > ?)";

    /** One stretch of the index for each standing, from its beginning: the duties come first, or the database sorts a whole month of them. */
    private static final String DUTIES_THAT_ARE =
            "(select straight_join c.reference, x.step, x.due_at, x.limit_kind, x.opened_at, x.order_key, x.case_id as of_case, "
                    + ProvenTable.CASE_ACCESS.columns("a")
                    + " from duty x force index (duty_of_body)" + KNOWN
                    + " where x.organisation_id = ? and x.standing = '%s' and x.order_key >= ? and x.order_key < ?"
                    + " and x.due_at is not null order by x.order_key, x.case_id, x.step limit ?)";

    private static final String DUTIES = DUTIES_THAT_ARE.formatted("OPEN") + " union all "
            + DUTIES_THAT_ARE.formatted("AWAITED") + " order by order_key, of_case, step limit ?";

    private static final String PERIODS =
            "select straight_join c.reference, x.period, x.ends_at, " + ProvenTable.CASE_ACCESS.columns("a")
                    + " from period_end x force index (period_end_at)"
                    + KNOWN + " where x.ends_at >= ? and x.ends_at < ? order by x.ends_at, x.case_id, x.period limit ?";

    @Inject
    private Rows rows;

    List<? extends CalendarEntry> duties(long body, LocalDate from, LocalDate until, Instant now, int most) {
        List<Object> each =
                List.of(body, Stored.utc(now), body, Stored.utc(start(from)), Stored.utc(start(until)), most);
        List<Object> values = new ArrayList<>(each);
        values.addAll(each);
        values.add(most);
        return proven(
                DUTIES,
                values,
                8,
                row -> new CalendarEntry.DueDuty(
                        new CaseReference(row.getString(1)),
                        StepId.valueOf(row.getString(2)),
                        Rows.moment(row, 3).orElseThrow(),
                        "LAW".equals(row.getString(4)),
                        Rows.moment(row, 5).orElseThrow()));
    }

    List<? extends CalendarEntry> periods(long body, LocalDate from, LocalDate until, Instant now, int most) {
        return proven(
                PERIODS,
                List.of(body, Stored.utc(now), Stored.utc(start(from)), Stored.utc(start(until)), most),
                4,
                row -> new CalendarEntry.EndingPeriod(
                        new CaseReference(row.getString(1)),
                        PeriodId.valueOf(row.getString(2)),
                        Rows.moment(row, 3).orElseThrow()));
    }

    /** Of what is found, what the register itself lets the body know. */
    private <T> List<T> proven(String sql, List<Object> values, int firstProven, Rows.Meaning<T> meaning) {
        return rows
                .of(
                        sql,
                        values,
                        row -> ProvenTable.CASE_ACCESS.holds(row, firstProven)
                                ? Optional.of(meaning.of(row))
                                : Optional.<T>empty())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Instant start(LocalDate day) {
        return Sofia.startOf(day);
    }
}
