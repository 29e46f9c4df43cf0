package bg.nrm.digest;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.Actor;
import bg.nrm.access.Actor.Channel;
import bg.nrm.access.ObjectType;
import bg.nrm.access.UserAccount;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditLog;
import bg.nrm.duty.WorkCounts;
import bg.nrm.escalation.Escalations;
import bg.nrm.transaction.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The steps of one morning mail, each in a transaction of its own: nothing is open while the mail server is talked to. */
@ApplicationScoped
@Retried
class DigestDesk {

    private static final int COUNTED = 200;
    private static final int MOST_DOUBLINGS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    @Inject
    private Digests digests;

    @Inject
    private Accounts accounts;

    @Inject
    private WorkCounts work;

    @Inject
    private Escalations escalations;

    @Inject
    private AuditLog log;

    /** To whom, in which language, what. */
    record Letter(long userId, UserAccount user, String to, DigestMail mail) {}

    @Transactional(TxType.REQUIRES_NEW)
    List<Long> waiting(LocalDate day, Instant now, int most) {
        digests.giveUpStranded(now);
        return digests.waiting(day, now, most);
    }

    /** The letter, if it is ours to send. Whoever may no longer see any work is told of none. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Letter> claim(long userId, LocalDate day, Instant now) {
        if (!digests.claim(userId, day, now)) {
            return Optional.empty();
        }
        Optional<Letter> letter = digests.choiceOf(userId)
                .flatMap(choice -> accounts.find(userId)
                        .filter(user -> user.isActive()
                                && user.isProven()
                                && user.actor().may(Action.WORK_LISTED))
                        .map(user -> new Letter(userId, user, choice.address(), mail(user.actor(), now))))
                .filter(found -> !found.mail().isNothing());
        if (letter.isEmpty()) {
            digests.settle(userId, day, Delivered.nothing(), now, Optional.empty());
        }
        return letter;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void settle(Letter letter, LocalDate day, Delivered delivered, Instant now) {
        int doublings = Math.min(MOST_DOUBLINGS, digests.attempts(letter.userId(), day) - 1);
        Optional<Instant> again = delivered.state() == Delivered.State.FAILED
                ? Optional.of(now.plus(FIRST_PAUSE.multipliedBy(1L << doublings)))
                : Optional.empty();
        digests.settle(letter.userId(), day, delivered, now, again);
        if (delivered.state() == Delivered.State.SENT) {
            log.append(List.of(event(letter, now)));
        }
    }

    private DigestMail mail(Actor actor, Instant now) {
        WorkCounts.Urgent urgent = work.of(actor.organisationId(), now, COUNTED);
        int told = actor.may(Action.ESCALATIONS_LISTED) ? escalations.countUnseen(actor, COUNTED) : 0;
        return new DigestMail(urgent.late(), urgent.today(), told, COUNTED);
    }

    private static AuditEvent event(Letter letter, Instant now) {
        return new AuditEvent(
                now,
                OptionalLong.empty(),
                OptionalLong.empty(),
                Channel.SYSTEM.name(),
                Action.DIGEST_SENT.name(),
                Optional.of(ObjectType.DIGEST.name()),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                AuditEvent.Outcome.DONE,
                Optional.of("to=" + letter.user().number()),
                Optional.empty());
    }
}
