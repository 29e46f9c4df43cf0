package bg.nrm.casefile;

import bg.nrm.access.CaseAccess.Admission;
import bg.nrm.access.CaseAccess.Basis;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * That a body may not know a case any more, and why. The body that leads it and whom the law has told know it whatever the person says. To whom the
 * person was referred, and who was invited to identify them, know it for as long as the person's word holds, where the procedure asks for it: what is told,
 * to whom and how much is theirs to say (SOP, measure 1.4, step 2). Of a child nobody asks that, and nobody's no ends what protects it. Information on a risk to life has to be shared all the same, and while one is recorded nothing the person says ends
 * an access.
 *
 * @param at the first moment without it; may lie ahead, when a consent ends on a known day
 * @param consent the consent that ended, where it was one
 */
public record EndOfAccess(Instant at, Reason reason, Optional<Consent> consent) {

    /** Why a body may not know a case any more. */
    public enum Reason {
        /** The person said no after the body had been let in, or took their yes back. */
        SAID_NO,
        /** The last day of the person's yes is over. */
        RAN_OUT,
        /** It was let in for a risk to life alone, and the risk is over. */
        RISK_OVER,
        /** The leading body took it out: a wrong one was chosen, or it has no part in the case any more. */
        TAKEN_OUT,
        /** The body itself said that it can do nothing in the case. */
        DECLINED
    }

    /**
     * What ends the access of a body by the story as it stands; the earliest, if several things do.
     *
     * @param asked the consents that the procedure asks for before another body is told of the person
     */
    static Optional<EndOfAccess> of(Admission admission, Story story, Set<Consent> asked) {
        if (!admission.basis().isLetIn()) {
            return Optional.empty();
        }
        Stream<EndOfAccess> byBodies = outs(admission, story);
        Stream<EndOfAccess> byPerson = story.holds(Circumstance.LIFE_AT_RISK)
                ? Stream.empty()
                : consents(admission.basis(), asked).stream()
                        .flatMap(consent -> ended(consent, admission, story).stream());
        return Stream.concat(byBodies, byPerson).min(Comparator.comparing(EndOfAccess::at));
    }

    /** The consents on which an access rests: of those that are asked for, sharing always, and the referral where it was one. */
    static Set<Consent> consents(Basis basis, Set<Consent> asked) {
        Set<Consent> resting = EnumSet.noneOf(Consent.class);
        resting.addAll(asked);
        resting.retainAll(
                basis == Basis.REFERRAL
                        ? EnumSet.of(Consent.SHARING_OF_INFORMATION, Consent.REFERRAL)
                        : EnumSet.of(Consent.SHARING_OF_INFORMATION));
        return resting;
    }

    private static Stream<EndOfAccess> outs(Admission admission, Story story) {
        return since(admission, story)
                .filter(entry -> isOut(entry, admission.organisationId()))
                .map(entry -> new EndOfAccess(
                        entry.recordedAt(),
                        entry.kind() == EntryKind.DECLINED ? Reason.DECLINED : Reason.TAKEN_OUT,
                        Optional.empty()));
    }

    private static boolean isOut(StoryEntry entry, long body) {
        return entry.kind() == EntryKind.DECLINED && entry.bodyId() == body
                || entry.kind() == EntryKind.TAKEN_OUT
                        && entry.otherBodyId().filter(out -> out == body).isPresent();
    }

    /** The last answer that reaches the body counts, as everywhere; what was said before it was let in did not keep it out. */
    private static Optional<EndOfAccess> ended(Consent consent, Admission admission, Story story) {
        Optional<StoryEntry> last = lastAnswer(consent, admission.organisationId(), story.standing());
        if (last.flatMap(StoryEntry::agreed).orElse(false)) {
            return last.flatMap(StoryEntry::until)
                    .map(day -> new EndOfAccess(Sofia.startOf(day.plusDays(1)), Reason.RAN_OUT, Optional.of(consent)));
        }
        Optional<EndOfAccess> no = last.map(StoryEntry::recordedAt)
                .filter(at -> !at.isBefore(admission.since()))
                .map(at -> new EndOfAccess(at, Reason.SAID_NO, Optional.of(consent)));
        return no.or(() -> riskOver(admission, story));
    }

    private static Optional<EndOfAccess> riskOver(Admission admission, Story story) {
        return since(admission, story)
                .filter(entry -> entry.kind() == EntryKind.CIRCUMSTANCE_ENDED)
                .filter(entry -> entry.code()
                        .filter(Circumstance.LIFE_AT_RISK.name()::equals)
                        .isPresent())
                .map(entry -> new EndOfAccess(entry.recordedAt(), Reason.RISK_OVER, Optional.empty()))
                .findFirst();
    }

    static Optional<StoryEntry> lastAnswer(Consent consent, long body, List<StoryEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.CONSENT_ANSWERED)
                .filter(entry -> entry.code().filter(consent.name()::equals).isPresent())
                .filter(entry ->
                        entry.otherBodyId().isEmpty() || entry.otherBodyId().get() == body)
                .max(Comparator.comparing(StoryEntry::happenedAt).thenComparing(StoryEntry::position));
    }

    /** What counts of the story since the body was let in. */
    private static Stream<StoryEntry> since(Admission admission, Story story) {
        return story.standing().stream().filter(entry -> !entry.recordedAt().isBefore(admission.since()));
    }
}
