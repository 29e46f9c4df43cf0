package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.reading.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Shows who opened or changed a case: who, for which body, what and when, and nothing of the content. */
@ApplicationScoped
@Transactional
public class ReadingWhoOpened {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private CaseFiles caseFiles;

    /** One act on a case. */
    public record Look(Instant at, Optional<Integer> user, Optional<Long> bodyId, String action, Outcome outcome) {}

    /** The latest acts first. */
    @Permitted(Action.CASE_AUDIT_OPENED)
    public List<Look> acts(CaseReference reference) {
        List<?> rows = em.createNativeQuery(
                        "select at, actor, body, action, outcome from audit_event where case_id = ? order by seq desc limit "
                                + MOST)
                .setParameter(1, caseFiles.open(reference).id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(ReadingWhoOpened::act)
                .toList();
    }

    private static Look act(Object[] row) {
        return new Look(
                Rows.moment(row[0]),
                Optional.ofNullable((Number) row[1]).map(Number::intValue),
                Optional.ofNullable((Number) row[2]).map(Number::longValue),
                (String) row[3],
                Outcome.valueOf((String) row[4]));
    }
}
