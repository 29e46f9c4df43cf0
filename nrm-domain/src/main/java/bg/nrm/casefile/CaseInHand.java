package bg.nrm.casefile;

import bg.nrm.access.Actor;
import bg.nrm.access.CaseAccess.Admission;
import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.standing.Agenda;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.procedure.standing.Obstacle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A case somebody has before them: the file, its story, where it stands by the procedure, who is what in it. */
public record CaseInHand(
        CaseFile caseFile, Story story, Agenda agenda, CaseBodies bodies, Actor actor, Rules.InForce rules) {

    public Instant now() {
        return agenda.now();
    }

    /** What the user may be taken for in the procedure. */
    public Set<ResponsibleRole> roles() {
        return bodies.rolesOf(actor);
    }

    /** The step in which the person is asked for this consent. */
    public Optional<StepId> asking(Consent consent) {
        return agenda.duties().stream()
                .map(Duty::step)
                .filter(step -> step.asksFor().filter(consent::equals).isPresent())
                .map(Step::id)
                .findFirst();
    }

    /** What stands in the way of this step for this user: shown before the click, returned on the click. */
    public List<Obstacle> obstacles(StepId step) {
        return obstacles(step, Optional.empty(), agenda);
    }

    /** The same for a receiver: only consents that reach it count. */
    public List<Obstacle> obstacles(StepId step, Optional<Long> receiver) {
        return obstacles(step, receiver, agenda);
    }

    /** What stands before telling another body what the person told: their consent, unless a life is at risk; a closed case. */
    public List<Obstacle> beforeTelling(long body) {
        return obstacles(StepId.CONTACT_RECEIVING_ORGANISATION, Optional.of(body)).stream()
                .filter(obstacle -> obstacle.what() instanceof Lack.ConsentMissing missing
                                && missing.consent() == Consent.SHARING_OF_INFORMATION
                        || obstacle.what() instanceof Lack.CaseIsClosed)
                .toList();
    }

    /** The consents that the procedure asks for before another body is told of the person; none where it asks nobody, as of a child. */
    private Set<Consent> consentsBeforeTelling() {
        return !agenda.has(StepId.CONTACT_RECEIVING_ORGANISATION)
                ? Set.of()
                : agenda.duty(StepId.CONTACT_RECEIVING_ORGANISATION).step().conditions(Strength.MUST).stream()
                        .map(Clause.Requires::condition)
                        .filter(Condition.ConsentGiven.class::isInstance)
                        .map(condition -> ((Condition.ConsentGiven) condition).consent())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What ends the access of a body, by the story as it stands. */
    Optional<EndOfAccess> endOfAccess(Admission admission) {
        return EndOfAccess.of(admission, story, consentsBeforeTelling());
    }

    /** The bodies whose access would end if the person said no to this, or took their yes back. */
    public List<Long> restingOn(Consent consent) {
        return bodies.admissions().stream()
                .filter(admission -> admission.basis().isLetIn()
                        && EndOfAccess.consents(admission.basis(), consentsBeforeTelling())
                                .contains(consent))
                .map(Admission::organisationId)
                .sorted()
                .toList();
    }

    /** Whether an authority was invited to take this step, may know the case, and has neither identified the person nor refused to. */
    public boolean isInvited(StepId step) {
        return step == StepId.IDENTIFY_FORMALLY
                && bodies.invited()
                        .filter(body -> bodies.admitted().containsKey(body))
                        .filter(body -> story.telling(StepId.REFUSE_FORMAL_IDENTIFICATION)
                                .noneMatch(entry -> entry.bodyId() == body))
                        .isPresent();
    }

    /** The same case without bodies that know it no more. */
    CaseInHand without(Set<Long> ended) {
        return new CaseInHand(caseFile, story, agenda, bodies.without(ended), actor, rules);
    }

    /** Whether what the person said in confidence to other bodies is kept from this user. */
    public boolean isCounsellingKept() {
        return Counselling.isKeptFrom(this);
    }

    /** The same case with notes that are not for this user withheld. */
    CaseInHand discreet() {
        if (!isCounsellingKept()) {
            return this;
        }
        Story discreet = story.withholding(entry -> Counselling.isNotedIn(entry, actor.organisationId()));
        return new CaseInHand(caseFile, discreet, agenda, bodies, actor, rules);
    }

    /** What stood in the way when it is said to have happened. */
    List<Obstacle> obstaclesAt(Instant moment, StepId step, Optional<Long> receiver) {
        return obstacles(step, receiver, agenda.at(moment));
    }

    private List<Obstacle> obstacles(StepId step, Optional<Long> receiver, Agenda asOf) {
        return receiver.filter(known -> needsConsent(step))
                .map(known -> asOf.obstacles(step, roles(), String.valueOf(known)))
                .orElseGet(() -> asOf.obstacles(step, roles()));
    }

    private boolean needsConsent(StepId step) {
        return agenda.duty(step).step().conditions(Strength.MUST).stream()
                .anyMatch(requires -> requires.condition() instanceof Condition.ConsentGiven);
    }
}
