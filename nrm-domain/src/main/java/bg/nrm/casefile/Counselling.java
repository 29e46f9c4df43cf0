package bg.nrm.casefile;

import bg.nrm.organisation.BodyKind;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Lack;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the person said in confidence is no evidence: police and prosecution read what other bodies noted of it only when the person
 * agreed to sharing, or while a life is at risk (measure 1.3, step 1: the talk is not about police matters).
 */
final class Counselling {

    private static final Set<BodyKind> INVESTIGATING = EnumSet.of(BodyKind.POLICE, BodyKind.PROSECUTION);

    private static final Set<StepId> STEPS = EnumSet.of(
            StepId.ASSESS_RISK,
            StepId.AGREE_SAFETY_PLAN,
            StepId.REVISE_RISK_AND_PLAN,
            StepId.INTERVIEW_ABOUT_NEEDS,
            StepId.ASSESS_URGENT_NEEDS,
            StepId.AGREE_SUPPORT_PLAN,
            StepId.GIVE_EMERGENCY_PSYCHOLOGICAL_HELP,
            StepId.SUPPORT_THE_DECISION,
            StepId.ASSESS_INDIVIDUAL_NEEDS,
            StepId.AGREE_LONG_TERM_PLAN,
            StepId.COUNSEL_CHILD,
            StepId.RECORD_CHILDS_VIEW);

    private Counselling() {}

    /** Whether notes of counselling by other bodies are kept from whoever has this case in hand. */
    static boolean isKeptFrom(CaseInHand inHand) {
        return INVESTIGATING.contains(inHand.actor().organisationKind())
                && inHand.beforeTelling(inHand.actor().organisationId()).stream()
                        .anyMatch(obstacle -> obstacle.what() instanceof Lack.ConsentMissing);
    }

    /** Whether this entry notes what was said in confidence to another body. */
    static boolean isNotedIn(StoryEntry entry, long reader) {
        return entry.bodyId() != reader
                && (entry.kind() == EntryKind.INTERVIEW
                        || entry.kind() == EntryKind.SERVICE
                        || entry.kind() == EntryKind.STEP_DONE && STEPS.stream().anyMatch(entry::isAbout));
    }
}
