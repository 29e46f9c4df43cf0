package bg.nrm.person;

import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Trail;
import bg.nrm.protection.ProvenTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A body may know a person through a case or a signal it may know, and in no other way. */
@ApplicationScoped
public class PersonAccess {

    private static final String BY_CASE = "select ca.basis, ca.case_id, " + ProvenTable.CASE_ACCESS.columns("ca")
            + " from case_file cf join case_access ca on ca.case_id = cf.id"
            + " where cf.person_id = ? and ca.organisation_id = ? and (ca.until is null or ca.until > ?)";
    private static final String BY_SIGNAL = "select sa.basis, null, " + ProvenTable.SIGNAL_ACCESS.columns("sa")
            + " from signal_person sp join signal_access sa on sa.signal_id = sp.signal_id"
            + " where sp.person_id = ? and sa.organisation_id = ?";

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
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A case comes first; what the register did not write is no ground. */
    private Optional<Object[]> ground(long personId) {
        long body = current.get().organisationId();
        Query byCase = em.createNativeQuery(BY_CASE)
                .setParameter(1, personId)
                .setParameter(2, body)
                .setParameter(3, now());
        Query bySignal =
                em.createNativeQuery(BY_SIGNAL).setParameter(1, personId).setParameter(2, body);
        return proven(ProvenTable.CASE_ACCESS, byCase).or(() -> proven(ProvenTable.SIGNAL_ACCESS, bySignal));
    }

    private static Optional<Object[]> proven(ProvenTable table, Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> table.holds(Arrays.asList(row).subList(2, 2 + table.width())))
                .findFirst();
    }
}
