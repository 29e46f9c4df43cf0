package bg.nrm.duty;

import bg.nrm.duty.DerivedTable.Column;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The rows that are derived from the stories. They follow every act. */
@ApplicationScoped
class OpenDuties {

    private static final DerivedTable DUTIES = new DerivedTable(
            "duty",
            3,
            List.of(
                    new Column("case_id", Long.class),
                    new Column("step", String.class),
                    new Column("occurrence", Integer.class),
                    new Column("standing", String.class),
                    new Column("due_at", LocalDateTime.class),
                    new Column("limit_kind", String.class),
                    new Column("unverified", Boolean.class),
                    new Column("stage", String.class),
                    new Column("organisation_id", Long.class),
                    new Column("waiting_id", Long.class),
                    new Column("responsible", String.class),
                    new Column("opened_at", LocalDateTime.class),
                    new Column("order_key", LocalDateTime.class)));

    private static final DerivedTable PERIODS = new DerivedTable(
            "period_end",
            2,
            List.of(
                    new Column("case_id", Long.class),
                    new Column("period", String.class),
                    new Column("ends_at", LocalDateTime.class)));

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** From now on these are the open duties and the running periods of these cases. */
    void replace(Collection<Long> caseIds, List<OpenDuty> duties, List<RunningPeriod> periods) {
        em.flush(); // a new case has to be there before its duties
        Connection connection = em.unwrap(Connection.class);
        try {
            PERIODS.keep(
                    connection, caseIds, periods.stream().map(OpenDuties::row).toList());
            DUTIES.keep(
                    connection, caseIds, duties.stream().map(OpenDuties::row).toList());
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static List<Object> row(RunningPeriod period) {
        return Arrays.asList(period.caseId(), period.period(), Stored.utc(period.endsAt()));
    }

    private static List<Object> row(OpenDuty duty) {
        return Arrays.asList(
                duty.caseId(),
                duty.step(),
                1,
                duty.standing().name(),
                duty.dueAt().map(Stored::utc).orElse(null),
                duty.limit().name(),
                duty.unverified(),
                duty.stage(),
                duty.bodyId(),
                duty.waitingId().orElse(null),
                duty.responsible(),
                Stored.utc(duty.openedAt()),
                Stored.utc(duty.orderKey()));
    }
}
