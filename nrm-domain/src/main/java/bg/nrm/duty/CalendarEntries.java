package bg.nrm.duty;

import bg.nrm.casefile.CaseReference;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads stretches of time from what is derived of the stories: one statement for the duties of a body, one for the periods. */
@ApplicationScoped
class CalendarEntries {

    private static final String KNOWN =
            " join case_file c on c.id = x.case_id join case_access a on a.case_id = x.case_id"
                    + " and a.organisation_id = ? and (a.until is null or a.until > ?)";

    /** One stretch of the index for each standing, from its beginning: the duties come first, or the database sorts a whole month of them. */
    private static final String DUTIES_THAT_ARE =
            "(select straight_join c.reference, x.step, x.due_at, x.limit_kind, x.opened_at, x.order_key, x.case_id"
                    + " from duty x force index (duty_of_body)" + KNOWN
                    + " where x.organisation_id = ? and x.standing = '%s' and x.order_key >= ? and x.order_key < ?"
                    + " and x.due_at is not null order by x.order_key, x.case_id, x.step limit ?)";

    private static final String DUTIES = DUTIES_THAT_ARE.formatted("OPEN") + " union all "
            + DUTIES_THAT_ARE.formatted("AWAITED") + " order by order_key, case_id, step limit ?";

    private static final String PERIODS = "select c.reference, x.period, x.ends_at from period_end x" + KNOWN
            + " where x.ends_at >= ? and x.ends_at < ? order by x.ends_at, x.case_id, x.period limit ?";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    List<? extends CalendarEntry> duties(long body, LocalDate from, LocalDate until, Instant now, int most) {
        List<Object> each = List.of(
                body, OpenDuties.utc(now), body, OpenDuties.utc(start(from)), OpenDuties.utc(start(until)), most);
        List<Object> values = new ArrayList<>(each);
        values.addAll(each);
        values.add(most);
        Query query = em.createNativeQuery(DUTIES);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new CalendarEntry.DueDuty(
                        new CaseReference((String) row[0]),
                        StepId.valueOf((String) row[1]),
                        instant(row[2]),
                        "LAW".equals(row[3]),
                        instant(row[4])))
                .toList();
    }

    List<? extends CalendarEntry> periods(long body, LocalDate from, LocalDate until, Instant now, int most) {
        List<?> rows = em.createNativeQuery(PERIODS)
                .setParameter(1, body)
                .setParameter(2, OpenDuties.utc(now))
                .setParameter(3, OpenDuties.utc(start(from)))
                .setParameter(4, OpenDuties.utc(start(until)))
                .setParameter(5, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new CalendarEntry.EndingPeriod(
                        new CaseReference((String) row[0]), PeriodId.valueOf((String) row[1]), instant(row[2])))
                .toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.SOFIA).toInstant();
    }

    private static Instant instant(Object stored) {
        return ((Timestamp) stored).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }
}
