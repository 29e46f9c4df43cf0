package bg.nrm.access;

import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.audit.AuditLog;
import bg.nrm.audit.SharedTurns;
import bg.nrm.protection.SealBroken;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Stands before every use case: asks the policy, lets the use case run inside its transaction, and appends the audit events as the
 * transaction's last act. A refusal is recorded in a transaction of its own, for the act's own is rolled back.
 */
@Permitted
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Guard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Admission admission;

    @Inject
    private transient Events events;

    @Inject
    private transient Trail trail;

    @Inject
    private transient PendingEvents pending;

    @Inject
    private transient AuditLog log;

    @Inject
    private transient SharedTurns together;

    @Inject
    private transient Event<RegisterChanged> changed;

    @PersistenceContext(unitName = "nrm")
    private transient EntityManager em;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Action action = actionOf(call);
        admission.require(action);
        trail.begin();
        Optional<Outcome> outcome = Optional.empty();
        try {
            Object result = call.proceed();
            outcome = Optional.of(result instanceof Attempt attempt ? attempt.outcome() : Outcome.DONE);
            return result;
        } catch (NotFound | NotPermitted refusal) {
            log.appendApart(events.refusal(action));
            throw refusal;
        } catch (RuntimeException failed) {
            SealBroken.behind(failed).ifPresent(broken -> log.appendApart(events.broken(broken.place())));
            throw failed;
        } finally {
            finish(action, outcome);
        }
    }

    /** Without an outcome the act ended in an exception, and its transaction is rolled back. */
    private void finish(Action action, Optional<Outcome> outcome) {
        Trail.Subject subject = trail.end();
        subject.broken().forEach(place -> log.appendApart(events.broken(place)));
        outcome.ifPresent(known -> pending.add(events.of(action, subject, known)));
        if (trail.depth() == 0) {
            List<AuditEvent> written = pending.take();
            if (outcome.isPresent()) {
                write(written);
            }
        }
    }

    /** An act without a transaction changed nothing: its event need not wait until those of others are committed. */
    private void write(List<AuditEvent> written) {
        if (em.isJoinedToTransaction()) {
            em.flush();
            log.append(written);
            changed.fire(new RegisterChanged());
        } else {
            together.append(written);
        }
    }

    private static Action actionOf(InvocationContext call) {
        return Optional.ofNullable(call.getMethod().getAnnotation(Permitted.class))
                .or(() ->
                        Optional.ofNullable(call.getMethod().getDeclaringClass().getAnnotation(Permitted.class)))
                .orElseThrow(() -> new IllegalStateException("No action declared on " + call.getMethod()))
                .value();
    }
}
