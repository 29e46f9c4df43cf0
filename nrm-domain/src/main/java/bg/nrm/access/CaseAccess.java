package bg.nrm.access;

import bg.nrm.organisation.BodyKind;
import bg.nrm.protection.ProvenTable;
import bg.nrm.reading.Rows;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Which bodies may know which cases and signals. A record that the user's body may not know does not exist for the user: the
 * question is always put as "give me it or {@link NotFound}".
 */
@ApplicationScoped
public class CaseAccess {

    private static final Logger LOG = Logger.getLogger(CaseAccess.class.getName());

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Lets a use case go on with this case, notes case and ground for the audit, and tells which bodies may know it now. */
    public List<Admission> requireCase(long caseId) {
        List<Admission> admitted = admissions(caseId);
        Basis basis = admitted.stream()
                .filter(admission -> admission.organisationId() == current.get().organisationId())
                .map(Admission::basis)
                .findFirst()
                .orElseThrow(NotFound::new);
        trail.inCase(caseId).basis(basis.name());
        return admitted;
    }

    /** Which bodies may know a case now, and on what ground. */
    public List<Admission> admissions(long caseId) {
        return admitted(caseId, " and (a.until is null or a.until > ?)", List.of(Stored.utc(clock.instant())));
    }

    /** Of every body that may know a case or once might, the first that was let in first. */
    public List<Admission> everAdmitted(long caseId) {
        return admitted(caseId, "", List.of()).stream()
                .sorted(Comparator.comparing(Admission::since))
                .toList();
    }

    /** Which bodies may know these cases now, asked in one statement. */
    public Map<Long, List<Admission>> admissions(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        Query query = em.createNativeQuery("select a.case_id, a.organisation_id, o.kind, a.basis, a.since, a.until, "
                + ProvenTable.CASE_ACCESS.columns("a") + " from case_access a"
                + " join organisation o on o.id = a.organisation_id"
                + " where (a.until is null or a.until > ?) and a.case_id in ("
                + String.join(",", Collections.nCopies(caseIds.size(), "?")) + ")");
        query.setParameter(1, Stored.utc(clock.instant()));
        int place = 1;
        for (Long caseId : caseIds) {
            query.setParameter(++place, caseId);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> isProven(ProvenTable.CASE_ACCESS, row, 6))
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).longValue(),
                        Collectors.mapping(row -> Admission.read(row, 1), Collectors.toList())));
    }

    private List<Admission> admitted(long caseId, String still, List<Object> values) {
        Query query = em.createNativeQuery("select a.organisation_id, o.kind, a.basis, a.since, a.until, "
                        + ProvenTable.CASE_ACCESS.columns("a") + " from case_access a"
                        + " join organisation o on o.id = a.organisation_id where a.case_id = ?" + still)
                .setParameter(1, caseId);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 2, values.get(i));
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> isProven(ProvenTable.CASE_ACCESS, row, 5))
                .map(row -> Admission.read(row, 0))
                .toList();
    }

    /** What the register did not write gives no access. The verifier names it; here it is as if it were not there. */
    private static boolean isProven(ProvenTable table, Object[] row, int from) {
        boolean proven = table.holds(row, from);
        if (!proven) {
            LOG.log(Level.SEVERE, "A row of {0} was not written by the register and gives no access", table.table());
        }
        return proven;
    }

    /** Which of these cases the user's body may know, asked in one statement. */
    public Set<Long> known(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return Set.of();
        }
        Query query = em.createNativeQuery("select a.case_id, " + ProvenTable.CASE_ACCESS.columns("a")
                + " from case_access a where a.organisation_id = ? and (a.until is null or a.until > ?) and a.case_id in ("
                + String.join(",", Collections.nCopies(caseIds.size(), "?")) + ")");
        query.setParameter(1, current.get().organisationId()).setParameter(2, Stored.utc(clock.instant()));
        int place = 2;
        for (Long caseId : caseIds) {
            query.setParameter(++place, caseId);
        }
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> isProven(ProvenTable.CASE_ACCESS, row, 1))
                .map(row -> ((Number) row[0]).longValue())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Lets a use case go on with this signal, and notes the ground for the audit. */
    public void requireSignal(long signalId) {
        trail.basis(basisForSignal(signalId).orElseThrow(NotFound::new));
    }

    public Optional<String> basisForSignal(long signalId) {
        List<?> rows = em.createNativeQuery("select a.basis, " + ProvenTable.SIGNAL_ACCESS.columns("a")
                        + " from signal_access a where a.organisation_id = ? and a.signal_id = ?")
                .setParameter(1, current.get().organisationId())
                .setParameter(2, signalId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> isProven(ProvenTable.SIGNAL_ACCESS, row, 1))
                .map(row -> (String) row[0])
                .findFirst();
    }

    /** Lets a body know a case from now on. Known to it already, it keeps its older ground; known to it until some day, it gets a new one. */
    public void admitToCase(long organisationId, long caseId, Basis basis, Instant lastEntryAt) {
        Instant now = Stored.now(clock);
        byte[] proof = ProvenTable.CASE_ACCESS.proof(organisationId, caseId, basis, now, null);
        em.createNativeQuery(
                        "insert into case_access (organisation_id, case_id, basis, since, until, open_case, last_entry_at, proof)"
                                + " values (?, ?, ?, ?, null, true, ?, ?) on duplicate key update"
                                + " basis = if(until is null, basis, values(basis)), proof = if(until is null, proof, values(proof)),"
                                + " since = if(until is null, since, values(since)), until = null")
                .setParameter(1, organisationId)
                .setParameter(2, caseId)
                .setParameter(3, basis.name())
                .setParameter(4, Stored.utc(now))
                .setParameter(5, Stored.utc(lastEntryAt))
                .setParameter(6, proof)
                .executeUpdate();
    }

    /** Lets a body know a case until then and no longer; without a moment, for as long as nothing ends it. */
    public void limit(Admission admission, long caseId, Optional<Instant> until) {
        Instant last = until.map(Stored::kept).orElse(null);
        byte[] proof = ProvenTable.CASE_ACCESS.proof(
                admission.organisationId(), caseId, admission.basis(), admission.since(), last);
        em.createNativeQuery("update case_access set until = ?, proof = ? where organisation_id = ? and case_id = ?")
                .setParameter(1, until.map(Stored::utc).orElse(null))
                .setParameter(2, proof)
                .setParameter(3, admission.organisationId())
                .setParameter(4, caseId)
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
        Instant now = Stored.now(clock);
        em.createNativeQuery(
                        "insert ignore into signal_access (signal_id, organisation_id, basis, since, proof) values (?, ?, ?, ?, ?)")
                .setParameter(1, signalId)
                .setParameter(2, organisationId)
                .setParameter(3, basis.name())
                .setParameter(4, Stored.utc(now))
                .setParameter(5, ProvenTable.SIGNAL_ACCESS.proof(organisationId, signalId, basis, now))
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
        NOTIFICATION;

        /** Whether it was let in by a colleague, to whom a person was referred or who invited it, and by no law: it can be taken out again. */
        public boolean isLetIn() {
            return this == REFERRAL || this == FORMAL_IDENTIFICATION;
        }
    }

    /**
     * That a body may know a case.
     *
     * @param since when it was let in
     * @param until from when on it may not know it any more, where that is known
     */
    public record Admission(long organisationId, BodyKind kind, Basis basis, Instant since, Optional<Instant> until) {

        /** Body, kind, ground, and since and until when. */
        private static Admission read(Object[] row, int from) {
            return new Admission(
                    ((Number) row[from]).longValue(),
                    BodyKind.valueOf((String) row[from + 1]),
                    Basis.valueOf((String) row[from + 2]),
                    Rows.moment(row[from + 3]),
                    Optional.ofNullable(row[from + 4]).map(Rows::moment));
        }
    }
}
