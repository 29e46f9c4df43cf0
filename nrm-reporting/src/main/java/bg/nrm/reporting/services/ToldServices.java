package bg.nrm.reporting.services;

import bg.nrm.casefile.Details;
import bg.nrm.casefile.Service;
import bg.nrm.casefile.Slip;
import bg.nrm.reporting.days.ReportedDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What the stories tell of services; in one statement. */
@ApplicationScoped
class ToldServices {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** What happened on these days. */
    List<ToldService> between(ReportedDays days) {
        List<?> rows = em.createNativeQuery("select c.person_id, s.code, s.details from story_entry s"
                        + " join case_file c on c.id = s.case_id"
                        + " where s.kind = 'SERVICE' and s.happened_at >= ? and s.happened_at < ? and"
                        + Slip.NOT_TAKEN_BACK)
                .setParameter(1, days.beginning())
                .setParameter(2, days.end())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(ToldServices::told).toList();
    }

    private static ToldService told(Object[] row) {
        Details details = Details.stored(row[2].toString());
        return new ToldService(
                ((Number) row[0]).longValue(), row[1].toString(), Service.status(details), Service.reason(details));
    }
}
