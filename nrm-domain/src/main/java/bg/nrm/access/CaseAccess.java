package bg.nrm.access;

import bg.nrm.organisation.BodyKind;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which bodies may know which cases and signals. A record that the user's body may not know does not exist for the user: the
 * question is always put as "give me it or {@link NotFound}".
 */
@ApplicationScoped
public class CaseAccess {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Lets a use case go on with this case, notes case and ground for the audit, and tells which bodies may know it now. */
    public Map<Long, BodyKind> requireCase(long caseId) {
        List<Object[]> admitted = admitted(caseId);
        String basis = admitted.stream()
                .filter(row -> organisation(row) == current.get().organisationId())
                .map(row -> (String) row[2])
                .findFirst()
                .orElseThrow(NotFound::new);
        trail.inCase(caseId).basis(basis);
        return kinds(admitted);
    }

    /** The bodies that may know a case now. */
    public Map<Long, BodyKind> bodies(long caseId) {
        return kinds(admitted(caseId));
    }

    private List<Object[]> admitted(long caseId) {
        List<?> rows = em.createNativeQuery("select a.organisation_id, o.kind, a.basis from case_access a"
                        + " join organisation o on o.id = a.organisation_id"
                        + " where a.case_id = ? and (a.until is null or a.until > ?)")
                .setParameter(1, caseId)
                .setParameter(2, Stored.utc(clock.instant()))
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private static Map<Long, BodyKind> kinds(List<Object[]> admitted) {
        return admitted.stream()
                .collect(Collectors.toMap(CaseAccess::organisation, row -> BodyKind.valueOf((String) row[1])));
    }

    private static long organisation(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    /** Which of these cases the user's body may know, asked in one statement. */
    public Set<Long> known(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return Set.of();
        }
        Query query = em.createNativeQuery("select case_id from case_access where organisation_id = ?"
                + " and (until is null or until > ?) and case_id in ("
                + String.join(",", Collections.nCopies(caseIds.size(), "?")) + ")");
        query.setParameter(1, current.get().organisationId()).setParameter(2, Stored.utc(clock.instant()));
        int place = 2;
        for (Long caseId : caseIds) {
            query.setParameter(++place, caseId);
        }
        Stream<?> known = query.getResultStream();
        return known.map(Number.class::cast).map(Number::longValue).collect(Collectors.toUnmodifiableSet());
    }

    /** Lets a use case go on with this signal, and notes the ground for the audit. */
    public void requireSignal(long signalId) {
        trail.basis(basisForSignal(signalId).orElseThrow(NotFound::new));
    }

    public Optional<String> basisForSignal(long signalId) {
        return em.createNativeQuery("select basis from signal_access where organisation_id = ? and signal_id = ?")
                .setParameter(1, current.get().organisationId())
                .setParameter(2, signalId)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /** Lets a body know a case from now on. Known to it already, it keeps its older ground. */
    public void admitToCase(long organisationId, long caseId, Basis basis, Instant lastEntryAt) {
        em.createNativeQuery(
                        "insert into case_access (organisation_id, case_id, basis, since, until, open_case, last_entry_at)"
                                + " values (?, ?, ?, ?, null, true, ?) on duplicate key update until = null")
                .setParameter(1, organisationId)
                .setParameter(2, caseId)
                .setParameter(3, basis.name())
                .setParameter(4, Stored.utc(clock.instant()))
                .setParameter(5, Stored.utc(lastEntryAt))
                .executeUpdate();
    }

    /** A case moved, was closed or opened again: every body's list follows. */
    public void caseMoved(long caseId, boolean open, Instant lastEntryAt) {
        em.createNativeQuery("update case_access set open_case = ?, last_entry_at = ? where case_id = ?")
                .setParameter(1, open)
                .setParameter(2, Stored.utc(lastEntryAt))
                .setParameter(3, caseId)
                .executeUpdate();
    }

    public void admitToSignal(long organisationId, long signalId, Basis basis) {
        em.createNativeQuery(
                        "insert ignore into signal_access (signal_id, organisation_id, basis, since) values (?, ?, ?, ?)")
                .setParameter(1, signalId)
                .setParameter(2, organisationId)
                .setParameter(3, basis.name())
                .setParameter(4, Stored.utc(clock.instant()))
                .executeUpdate();
    }

    /** On what ground a body may know a record. */
    public enum Basis {
        OWNER,
        COORDINATION,
        REFERRAL,
        FORMAL_IDENTIFICATION,
        SIGNAL_PASSED,
        /** Told of a child or of a request for protection by law. */
        NOTIFICATION
    }
}
