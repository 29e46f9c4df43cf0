package bg.nrm.reporting.services;

import bg.nrm.casefile.Details;
import bg.nrm.casefile.Service;
import bg.nrm.procedure.language.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What the stories tell of services; in one statement. */
@ApplicationScoped
class ToldTurns {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** What happened in the period, both days included. */
    List<ToldTurn> between(LocalDate first, LocalDate last) {
        List<?> rows = em.createNativeQuery("select c.person_id, s.code, s.details from story_entry s"
                        + " join case_file c on c.id = s.case_id"
                        + " where s.kind = 'SERVICE' and s.happened_at >= ? and s.happened_at < ?")
                .setParameter(1, moment(first))
                .setParameter(2, moment(last.plusDays(1)))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(ToldTurns::told).toList();
    }

    private static ToldTurn told(Object[] row) {
        Details details = Details.stored(row[2].toString());
        return new ToldTurn(
                ((Number) row[0]).longValue(), row[1].toString(), Service.turn(details), Service.reason(details));
    }

    /** The first moment of a day, as the database keeps it. */
    private static LocalDateTime moment(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(WorkingCalendar.SOFIA).toInstant(), ZoneOffset.UTC);
    }
}
