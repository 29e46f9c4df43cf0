package bg.nrm.access;

import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.protection.SealedPlace;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/** Audit events of the user who is asking. */
@ApplicationScoped
class Events {

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    AuditEvent of(Action action, Trail.Subject subject, Outcome outcome) {
        Actor actor = current.get();
        return new AuditEvent(
                Stored.now(clock),
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

    /** Somebody asked for what they may not do, or for what is not there for them. */
    AuditEvent refusal(Action action) {
        return of(action, new Trail.Subject(), Outcome.REFUSED);
    }

    /** Somebody came upon what was not sealed where it lies. */
    AuditEvent broken(SealedPlace place) {
        Trail.Subject subject = new Trail.Subject();
        subject.detail(place.toString());
        return of(Action.SEAL_BROKEN, subject, Outcome.REFUSED);
    }
}
