package bg.nrm.person;

import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Trail;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

/** A body may know a person through a case or a signal it may know, and in no other way. */
@ApplicationScoped
public class PersonAccess {

    private static final String GROUND = "select ca.basis, ca.case_id from case_file cf"
            + " join case_access ca on ca.case_id = cf.id"
            + " where cf.person_id = ? and ca.organisation_id = ? and (ca.until is null or ca.until > ?)"
            + " union all select sa.basis, null from signal_person sp"
            + " join signal_access sa on sa.signal_id = sp.signal_id"
            + " where sp.person_id = ? and sa.organisation_id = ? limit 1";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Lets a use case go on with this person, and notes person, ground and case for the audit. */
    public void require(long personId) {
        Object[] ground = ground(personId).orElseThrow(NotFound::new);
        trail.about(ObjectType.PERSON, personId).basis((String) ground[0]);
        if (ground[1] != null) {
            trail.inCase(((Number) ground[1]).longValue());
        }
    }

    LocalDateTime now() {
        return Stored.utc(clock.instant());
    }

    private Optional<Object[]> ground(long personId) {
        long body = current.get().organisationId();
        return em.createNativeQuery(GROUND)
                .setParameter(1, personId)
                .setParameter(2, body)
                .setParameter(3, now())
                .setParameter(4, personId)
                .setParameter(5, body)
                .getResultStream()
                .map(Object[].class::cast)
                .findFirst();
    }
}
