package bg.nrm.administration;

import bg.nrm.access.Action;
import bg.nrm.access.Actor.Channel;
import bg.nrm.access.ObjectType;
import bg.nrm.approval.Decision;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditLog;
import bg.nrm.codes.MovedDays;
import bg.nrm.codes.ParameterValues;
import bg.nrm.transaction.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Ends, by the clock, what nobody approved in time: accounts and tokens, declared days, numbers of the rules. */
@ApplicationScoped
@Retried
@Transactional
public class EndingProposals {

    @Inject
    private AccessProposals access;

    @Inject
    private MovedDays days;

    @Inject
    private ParameterValues parameters;

    @Inject
    private SecondPerson second;

    @Inject
    private AuditLog log;

    /** Each leaves an event of the register itself. */
    public void followTime() {
        Instant now = second.now();
        List<AuditEvent> ended = new ArrayList<>();
        access.over(now).forEach(each -> ended.add(ended(each.decision(), ObjectType.PROPOSAL, each.id(), now)));
        days.over(now).forEach(each -> ended.add(ended(each.decision(), ObjectType.MOVED_DAY, each.id(), now)));
        parameters.over(now).forEach(each -> ended.add(ended(each.decision(), ObjectType.PARAMETER, each.id(), now)));
        if (!ended.isEmpty()) {
            log.append(ended);
        }
    }

    private static AuditEvent ended(Decision decision, ObjectType type, long id, Instant now) {
        decision.expire(id, now);
        return new AuditEvent(
                now,
                OptionalLong.empty(),
                OptionalLong.empty(),
                Channel.SYSTEM.name(),
                Action.PROPOSAL_EXPIRED.name(),
                Optional.of(type.name()),
                OptionalLong.of(id),
                OptionalLong.empty(),
                Optional.empty(),
                AuditEvent.Outcome.DONE,
                Optional.empty(),
                Optional.empty());
    }
}
