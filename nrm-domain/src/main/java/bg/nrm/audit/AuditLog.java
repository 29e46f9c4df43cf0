package bg.nrm.audit;

import static java.util.stream.Collectors.joining;

import bg.nrm.protection.Protection;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Appends events to the chain. The head of the chain is locked until the transaction ends, so this is the last thing a transaction
 * does: what is not written here did not happen and is not shown. An event has the time at which it is written, so that none is older
 * than the one before it.
 */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT =
            "insert into audit_event (seq, at, actor, body, channel, action, object_type, object_id, case_id,"
                    + " basis, outcome, detail, request, previous, hash) values ";
    private static final String ROW = "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Appends the events of an act, in the act's own transaction. */
    @Transactional(TxType.MANDATORY)
    public void append(List<AuditEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Head head = head();
        List<AuditEvent> timed = Timeline.after(head.at(), clock.instant()).of(events);
        List<Link> links = new ArrayList<>(List.of(head.link()));
        timed.forEach(event -> links.add(links.get(links.size() - 1).next(event, Protection.checks())));
        insert(links, timed);
        Link link = links.get(timed.size());
        em.createNativeQuery("update audit_head set seq = ?, hash = ?, at = ? where id = 1")
                .setParameter(1, link.seq())
                .setParameter(2, link.hash())
                .setParameter(3, Stored.utc(timed.get(timed.size() - 1).at()))
                .executeUpdate();
    }

    /** Where the chain ends; when it was written to last, once it has been. */
    private record Head(Link link, Optional<Instant> at) {}

    /** Appends an event that must outlive the transaction it happened in: a refusal. */
    @Transactional(TxType.REQUIRES_NEW)
    public void appendApart(AuditEvent event) {
        append(List.of(event));
    }

    /** Appends events of acts that ran in no transaction, in one of their own. */
    @Transactional(TxType.REQUIRES_NEW)
    void appendApart(List<AuditEvent> events) {
        append(events);
    }

    private Head head() {
        Object[] row = (Object[]) em.createNativeQuery("select seq, hash, at from audit_head where id = 1 for update")
                .getSingleResult();
        return new Head(
                new Link(((Number) row[0]).longValue(), (byte[]) row[1]),
                Optional.ofNullable((Timestamp) row[2]).map(at -> Stored.of(at.toLocalDateTime())));
    }

    /** All of them in one statement. */
    private void insert(List<Link> links, List<AuditEvent> events) {
        Query insert =
                em.createNativeQuery(INSERT + events.stream().map(event -> ROW).collect(joining(",")));
        int place = 0;
        for (int i = 0; i < events.size(); i++) {
            for (Object value : row(links.get(i), links.get(i + 1), events.get(i))) {
                insert.setParameter(++place, value);
            }
        }
        insert.executeUpdate();
    }

    private static Object[] row(Link previous, Link link, AuditEvent event) {
        return new Object[] {
            link.seq(),
            Stored.utc(event.at()),
            orNull(event.actor()),
            orNull(event.body()),
            event.channel(),
            event.action(),
            event.objectType().orElse(null),
            orNull(event.objectId()),
            orNull(event.caseId()),
            event.basis().orElse(null),
            event.outcome().name(),
            event.detail().orElse(null),
            event.request().orElse(null),
            previous.hash(),
            link.hash()
        };
    }

    private static Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
