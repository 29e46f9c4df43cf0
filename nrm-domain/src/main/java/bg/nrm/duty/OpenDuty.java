package bg.nrm.duty;

import bg.nrm.casefile.CaseBodies.Responsible;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.standing.Clock;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.time.Stored;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One open duty of one case, as a list needs it.
 *
 * @param dueAt the last moment of its time
 * @param unverified whether nobody has confirmed the number its time rests on
 * @param orderKey by what lists of its kind are ordered: the end of its time or, without one, since when it is open
 * @param bodyId in whose list it stands
 * @param waitingId the body that leads the case and waits for it; empty where that is the same
 */
record OpenDuty(
        long caseId,
        String step,
        Standing standing,
        Optional<Instant> dueAt,
        LimitKind limit,
        boolean unverified,
        String stage,
        long bodyId,
        Optional<Long> waitingId,
        String responsible,
        Instant openedAt,
        Instant orderKey) {

    /** What a body can do about a duty. */
    enum Standing {
        OPEN,
        /** Suspended or put off. */
        RESTING,
        /** Somebody has to act who does not know the case yet. */
        AWAITED
    }

    /** Whose number its time is. */
    enum LimitKind {
        LAW,
        SETTING,
        NONE
    }

    /**
     * The open duties of a case. What may be done but need not be is nobody's duty, unless somebody was invited to do it; what is blocked is one if its time
     * runs.
     */
    static List<OpenDuty> of(CaseInHand inHand) {
        return inHand.agenda().duties().stream()
                .filter(duty -> duty.step().strength() != Strength.MAY
                        || inHand.isInvited(duty.step().id()))
                .filter(OpenDuty::isOpen)
                .map(duty -> of(duty, inHand))
                .toList();
    }

    private static boolean isOpen(Duty duty) {
        return switch (duty.standing()) {
            case OPEN, OVERDUE, SUSPENDED, POSTPONED -> true;
            case WAITING -> duty.clock().isPresent();
            case NOT_APPLICABLE, DONE, LAPSED, CLOSED -> false;
        };
    }

    private static OpenDuty of(Duty duty, CaseInHand inHand) {
        Responsible responsible = inHand.bodies().responsibleFor(duty.step());
        Optional<Clock> limit = duty.clock().filter(clock -> clock.atExpiry() == Clock.AtExpiry.BECOMES_LATE);
        Optional<Instant> due = limit.map(Clock::due).map(OpenDuty::kept);
        Instant opened = kept(duty.clock().map(Clock::since).orElseGet(() -> possibleSince(duty, inHand)));
        return new OpenDuty(
                inHand.caseFile().id(),
                duty.step().id().name(),
                standing(duty, responsible),
                due,
                limit.map(clock -> clock.isStatutory() ? LimitKind.LAW : LimitKind.SETTING)
                        .orElse(LimitKind.NONE),
                limit.filter(clock -> isUnverified(clock, inHand.rules().parameters()))
                        .isPresent(),
                duty.measure().stage().name(),
                responsible.bodyId(),
                Optional.of(inHand.caseFile().ownerId()).filter(leading -> leading != responsible.bodyId()),
                responsible.role().name(),
                opened,
                due.orElse(opened));
    }

    /** Whether its end rests on something that nobody has confirmed. */
    private static boolean isUnverified(Clock clock, Parameters parameters) {
        return !parameters.isVerified(clock.length())
                || clock.moved() && !parameters.isVerified(Parameter.PROCEDURAL_LIMITS_MOVE);
    }

    /** When the last of the steps before it was done; else it waits since the case was opened. */
    private static Instant possibleSince(Duty duty, CaseInHand inHand) {
        return duty.step().conditions(Strength.MUST).stream()
                .map(Clause.Requires::condition)
                .filter(Condition.StepDone.class::isInstance)
                .flatMap(condition -> ((Condition.StepDone) condition).anyOf().stream())
                .flatMap(step -> inHand.agenda().duty(step).doneAt().stream())
                .max(Comparator.naturalOrder())
                .orElse(inHand.caseFile().openedAt());
    }

    private static Standing standing(Duty duty, Responsible responsible) {
        if (duty.pause().isPresent()) {
            return Standing.RESTING;
        }
        return responsible.awaited() ? Standing.AWAITED : Standing.OPEN;
    }

    /** As the database keeps it; the last moment of a day stays in the day. */
    private static Instant kept(Instant instant) {
        return Stored.kept(instant);
    }
}
