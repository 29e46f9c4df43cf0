package bg.nrm.duty;

import bg.nrm.casefile.CaseReference;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Reads stretches of time from what is derived of the stories: one statement for the duties of a body, one for the periods. */
@ApplicationScoped
class CalendarEntries {

    private static final String KNOWN =
            " join case_file c on c.id = x.case_id join case_access a on a.case_id = x.case_id"
                    + " and a.organisation_id = ? and (a.until is null or a.until > ?)";

    private static final String DUTIES = "select c.reference, x.step, x.due_at, x.limit_kind, x.opened_at from duty x"
            + KNOWN + " where x.organisation_id = ? and x.standing in ('OPEN', 'AWAITED') and x.order_key >= ?"
            + " and x.order_key < ? and x.due_at is not null order by x.order_key, x.case_id, x.step limit ?";

    private static final String PERIODS = "select c.reference, x.period, x.ends_at from period_end x" + KNOWN
            + " where x.ends_at >= ? and x.ends_at < ? order by x.ends_at, x.case_id, x.period limit ?";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    List<? extends CalendarEntry> duties(long body, LocalDate from, LocalDate until, Instant now, int most) {
        List<?> rows = em.createNativeQuery(DUTIES)
                .setParameter(1, body)
                .setParameter(2, OpenDuties.utc(now))
                .setParameter(3, body)
                .setParameter(4, OpenDuties.utc(start(from)))
                .setParameter(5, OpenDuties.utc(start(until)))
                .setParameter(6, most)
                .getResultList();
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
