package bg.nrm.escalation;

import bg.nrm.access.Action;
import bg.nrm.access.Actor.Channel;
import bg.nrm.access.ObjectType;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditLog;
import bg.nrm.casefile.Rules;
import bg.nrm.organisation.Organisations;
import bg.nrm.time.Stored;
import bg.nrm.transaction.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Looks for missed limits, and tells of some in one transaction with the audit of it. */
@ApplicationScoped
@Retried
class EscalationBatch {

    @Inject
    private Escalations escalations;

    @Inject
    private Rules rules;

    @Inject
    private Organisations organisations;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** Settles what an act did not, and whether there may be more: a setting or the time itself has moved the limit, or ended the duty. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean settle(int most) {
        return escalations.settle(Stored.now(clock), most) == most;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void raise(List<Raised> missed) {
        log.append(missed.stream()
                .filter(escalations::raise)
                .map(EscalationBatch::event)
                .toList());
    }

    /**
     * So many missed limits of each level that nobody was told of: the highest level each has reached, and those below, for whoever was
     * passed over is told all the same.
     */
    @Transactional(TxType.REQUIRES_NEW)
    List<Raised> missed(int most) {
        Instant now = Stored.now(clock);
        Rules.InForce inForce = rules.on(now);
        Delays delays = new Delays(inForce.parameters(), inForce.calendar());
        Competence competence =
                Competence.of(organisations.all(), inForce.calendar().dayOf(now));
        List<EscalationLevel> levels = delays.highestFirst(now);
        List<Raised> raised = new ArrayList<>();
        Optional<Instant> higher = Optional.empty();
        for (EscalationLevel highest : levels) {
            Instant until = delays.latestDue(highest, now);
            List<EscalationLevel> reached = levels.subList(levels.indexOf(highest), levels.size());
            for (MissedLimit limit : escalations.missed(highest, until, higher, most)) {
                reached.forEach(level -> raised.add(new Raised(
                        limit,
                        level,
                        competence.recipient(level, limit.leading(), limit.coordinator()),
                        delays.reachedAt(level, limit.due()),
                        now,
                        level != highest)));
            }
            higher = Optional.of(until);
        }
        return raised;
    }

    private static AuditEvent event(Raised raised) {
        return new AuditEvent(
                raised.at(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Channel.SYSTEM.name(),
                Action.ESCALATION_RAISED.name(),
                Optional.of(ObjectType.ESCALATION.name()),
                OptionalLong.empty(),
                OptionalLong.of(raised.limit().caseId()),
                Optional.empty(),
                AuditEvent.Outcome.DONE,
                Optional.of(raised.detail()),
                Optional.empty());
    }
}
