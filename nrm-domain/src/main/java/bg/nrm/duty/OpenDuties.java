package bg.nrm.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The rows that are derived from the stories. Written in few statements: they follow every act. */
@ApplicationScoped
class OpenDuties {

    private static final String COLUMNS = "case_id, step, occurrence, standing, due_at, limit_kind, unverified, stage,"
            + " organisation_id, waiting_id, responsible, opened_at, order_key";
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** From now on these are the open duties and the running periods of these cases. */
    void replace(Collection<Long> caseIds, List<OpenDuty> duties, List<RunningPeriod> periods) {
        delete("duty", List.copyOf(caseIds));
        delete("period_end", List.copyOf(caseIds));
        for (int from = 0; from < periods.size(); from += AT_ONCE) {
            insertPeriods(periods.subList(from, Math.min(periods.size(), from + AT_ONCE)));
        }
        for (int from = 0; from < duties.size(); from += AT_ONCE) {
            insert(duties.subList(from, Math.min(duties.size(), from + AT_ONCE)));
        }
    }

    private void insertPeriods(List<RunningPeriod> periods) {
        Query insert = em.createNativeQuery("insert into period_end (case_id, period, ends_at) values "
                + marks(periods.size(), "(" + marks(3, "?") + ")"));
        int place = 1;
        for (RunningPeriod period : periods) {
            insert.setParameter(place++, period.caseId());
            insert.setParameter(place++, period.period());
            insert.setParameter(place++, utc(period.endsAt()));
        }
        insert.executeUpdate();
    }

    private void delete(String table, List<Long> caseIds) {
        Query delete =
                em.createNativeQuery("delete from " + table + " where case_id in (" + marks(caseIds.size(), "?") + ")");
        for (int i = 0; i < caseIds.size(); i++) {
            delete.setParameter(i + 1, caseIds.get(i));
        }
        delete.executeUpdate();
    }

    private void insert(List<OpenDuty> duties) {
        Query insert = em.createNativeQuery(
                "insert into duty (" + COLUMNS + ") values " + marks(duties.size(), "(" + marks(13, "?") + ")"));
        int place = 1;
        for (OpenDuty duty : duties) {
            place = set(insert, place, duty);
        }
        insert.executeUpdate();
    }

    private static int set(Query insert, int first, OpenDuty duty) {
        Object[] values = {
            duty.caseId(),
            duty.step(),
            1,
            duty.standing().name(),
            duty.dueAt().map(OpenDuties::utc).orElse(null),
            duty.limit().name(),
            duty.unverified(),
            duty.stage(),
            duty.bodyId(),
            duty.waitingId().orElse(null),
            duty.responsible(),
            utc(duty.openedAt()),
            utc(duty.orderKey())
        };
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(first + i, values[i]);
        }
        return first + values.length;
    }

    private static String marks(int times, String mark) {
        return String.join(",", Collections.nCopies(times, mark));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
