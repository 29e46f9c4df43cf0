package bg.nrm.casefile;

import bg.nrm.access.Actor;
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
