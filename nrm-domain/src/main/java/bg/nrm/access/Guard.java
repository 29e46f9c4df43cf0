package bg.nrm.access;

import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.audit.AuditLog;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

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
    private transient CurrentActor current;

    @Inject
    private transient Trail trail;

    @Inject
    private transient PendingEvents pending;

    @Inject
    private transient AuditLog log;

    @Inject
    private transient Clock clock;

    @PersistenceContext(unitName = "nrm")
    private transient EntityManager em;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Action action = actionOf(call);
        refuseUnlessPermitted(action);
        trail.begin();
        boolean done = false;
        try {
            Object result = call.proceed();
            done = true;
            return result;
        } catch (NotFound | NotPermitted refusal) {
            log.appendApart(event(action, new Trail.Subject(), Outcome.REFUSED));
            throw refusal;
        } finally {
            finish(action, done);
        }
    }

    private void finish(Action action, boolean done) {
        Trail.Subject subject = trail.end();
        if (done) {
            pending.add(event(action, subject, Outcome.DONE));
        }
        if (trail.depth() == 0) {
            List<AuditEvent> events = pending.take();
            if (done) {
                em.flush();
                log.append(events);
            }
        }
    }

    private void refuseUnlessPermitted(Action action) {
        if (!current.get().may(action)) {
            log.appendApart(event(action, new Trail.Subject(), Outcome.REFUSED));
            throw new NotPermitted(action.name());
        }
    }

    private AuditEvent event(Action action, Trail.Subject subject, Outcome outcome) {
        Actor actor = current.get();
        return new AuditEvent(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                OptionalLong.of(actor.number()),
                OptionalLong.of(actor.organisationId()),
                actor.channel().name(),
                action.name(),
                subject.type(),
                subject.id(),
                subject.caseId(),
                subject.basis(),
                outcome,
                subject.detail(),
                Optional.of(current.request()));
    }

    private static Action actionOf(InvocationContext call) {
        return Optional.ofNullable(call.getMethod().getAnnotation(Permitted.class))
                .or(() ->
                        Optional.ofNullable(call.getMethod().getDeclaringClass().getAnnotation(Permitted.class)))
                .orElseThrow(() -> new IllegalStateException("No action declared on " + call.getMethod()))
                .value();
    }
}
