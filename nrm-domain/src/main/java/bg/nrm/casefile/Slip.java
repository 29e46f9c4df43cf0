package bg.nrm.casefile;

import bg.nrm.access.Actor;
import bg.nrm.procedure.language.StepId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The last thing told in a case, as long as whoever told it may still say that it was a slip: a wrong press, the wrong case. Nothing
 * must have been built on it, neither in the case nor outside: nobody was told, nothing was signed, no consent was answered.
 *
 * @param entries what was told together, in the order of telling
 * @param until the last moment in which it can be taken back
 */
public record Slip(List<StoryEntry> entries, Instant until) {

    static final String POSITIONS = "positions";

    /** For whoever reads entries {@code s} of stories in SQL: that nobody has taken the entry back. */
    public static final String NOT_TAKEN_BACK = " not exists (select 1 from story_entry t where t.case_id = s.case_id"
            + " and t.kind = 'TAKEN_BACK' and find_in_set(s.position, replace(t.details, 'positions=', '')) > 0)";

    private static final Set<EntryKind> ALONE_IN_THE_STORY = EnumSet.of(
            EntryKind.STEP_DONE,
            EntryKind.CIRCUMSTANCE_FOUND,
            EntryKind.CIRCUMSTANCE_ENDED,
            EntryKind.CONTACT,
            EntryKind.INTERVIEW,
            EntryKind.SERVICE,
            EntryKind.SUSPENDED,
            EntryKind.POSTPONED,
            EntryKind.RESUMED,
            EntryKind.EXTENDED,
            EntryKind.PERIOD_ENDED,
            EntryKind.PERIOD_EXTENDED,
            EntryKind.CASE_CLOSED,
            EntryKind.CASE_REOPENED);

    public Slip {
        entries = List.copyOf(entries);
    }

    /** What this user may take back now. */
    static Optional<Slip> of(CaseInHand inHand, Duration time) {
        List<StoryEntry> all = inHand.story().entries();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Instant told = all.get(all.size() - 1).recordedAt();
        List<StoryEntry> last =
                all.stream().filter(entry -> entry.recordedAt().equals(told)).toList();
        Slip slip = new Slip(last, told.plus(time));
        return inHand.now().isBefore(slip.until()) && slip.isBy(inHand.actor()) && slip.isAlone(inHand)
                ? Optional.of(slip)
                : Optional.empty();
    }

    /** The places in the story of what this entry takes back. */
    public static Set<Integer> positions(StoryEntry takenBack) {
        return takenBack.details().all(POSITIONS).stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    /** What says the most of it: where a case is closed, that, and not the note in the personal file. */
    public StoryEntry entry() {
        return entries.get(entries.size() - 1);
    }

    /** Whether it tells of this. */
    Optional<StoryEntry> telling(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    private boolean isBy(Actor actor) {
        return entries.stream()
                .allMatch(entry -> entry.bodyId() == actor.organisationId()
                        && entry.recordedBy()
                                .filter(user -> user == actor.userId())
                                .isPresent());
    }

    private boolean isAlone(CaseInHand inHand) {
        return entries.stream()
                .allMatch(entry -> ALONE_IN_THE_STORY.contains(entry.kind())
                        && (entry.kind() != EntryKind.STEP_DONE || isAlone(entry, inHand)));
    }

    /** A step that no other body was told of and no paper says. */
    private static boolean isAlone(StoryEntry step, CaseInHand inHand) {
        StepId id = StepId.valueOf(step.subject().orElseThrow());
        return step.otherBodyId().isEmpty()
                && step.details().all(Columns.DOCUMENTS).isEmpty()
                && inHand.agenda().has(id)
                && inHand.agenda().duty(id).step().notified().isEmpty();
    }
}
