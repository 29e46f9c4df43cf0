package bg.nrm.reporting.services;

import bg.nrm.casefile.Details;
import bg.nrm.casefile.Service;
import bg.nrm.casefile.ServiceStatus;
import bg.nrm.casefile.Slip;
import bg.nrm.reporting.days.ReportedDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What the stories tell of services; in one statement. */
@ApplicationScoped
class ToldServices {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    private static final String TOLD = "select c.person_id, s.code, s.details, s.step from story_entry s"
            + " join case_file c on c.id = s.case_id where %s and s.happened_at >= ? and s.happened_at < ? and"
            + Slip.NOT_TAKEN_BACK;

    private static final String ALL = TOLD.formatted("s.kind = 'SERVICE'") + " union all "
            + TOLD.formatted("s.kind = 'STEP_DONE' and s.step in ('" + String.join("', '", GivenByStep.steps()) + "')");

    /** What happened on these days: what was told of services, and the steps that are a service. */
    List<ToldService> between(ReportedDays days) {
        List<?> rows = em.createNativeQuery(ALL)
                .setParameter(1, days.beginning())
                .setParameter(2, days.end())
                .setParameter(3, days.beginning())
                .setParameter(4, days.end())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(ToldServices::told).toList();
    }

    static ToldService told(Object[] row) {
        if (row[3] != null) {
            return new ToldService(
                    ((Number) row[0]).longValue(),
                    GivenByStep.service(row[3].toString()),
                    ServiceStatus.GIVEN,
                    Optional.empty());
        }
        Details details = Details.stored(row[2].toString());
        return new ToldService(
                ((Number) row[0]).longValue(), row[1].toString(), Service.status(details), Service.reason(details));
    }
}
