package bg.nrm.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;

/**
 * Appends events to the chain. The head of the chain is locked until the transaction ends, so this is the last thing a transaction
 * does: what is not written here did not happen and is not shown.
 */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT =
            "insert into audit_event (seq, at, actor, body, channel, action, object_type, object_id, case_id,"
                    + " basis, outcome, detail, request, previous, hash) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** Appends the events of an act, in the act's own transaction. */
    @Transactional(TxType.MANDATORY)
    public void append(List<AuditEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Link link = head();
        for (AuditEvent event : events) {
            Link next = link.next(event);
            insert(link, next, event);
            link = next;
        }
        em.createNativeQuery("update audit_head set seq = ?, hash = ? where id = 1")
                .setParameter(1, link.seq())
                .setParameter(2, link.hash())
                .executeUpdate();
    }

    /** Appends an event that must outlive the transaction it happened in: a refusal. */
    @Transactional(TxType.REQUIRES_NEW)
    public void appendApart(AuditEvent event) {
        append(List.of(event));
    }

    private Link head() {
        Object[] row = (Object[]) em.createNativeQuery("select seq, hash from audit_head where id = 1 for update")
                .getSingleResult();
        return new Link(((Number) row[0]).longValue(), (byte[]) row[1]);
    }

    private void insert(Link previous, Link link, AuditEvent event) {
        em.createNativeQuery(INSERT)
                .setParameter(1, link.seq())
                .setParameter(2, LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC))
                .setParameter(3, orNull(event.actor()))
                .setParameter(4, orNull(event.body()))
                .setParameter(5, event.channel())
                .setParameter(6, event.action())
                .setParameter(7, event.objectType().orElse(null))
                .setParameter(8, orNull(event.objectId()))
                .setParameter(9, orNull(event.caseId()))
                .setParameter(10, event.basis().orElse(null))
                .setParameter(11, event.outcome().name())
                .setParameter(12, event.detail().orElse(null))
                .setParameter(13, event.request().orElse(null))
                .setParameter(14, previous.hash())
                .setParameter(15, link.hash())
                .executeUpdate();
    }

    private static Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
