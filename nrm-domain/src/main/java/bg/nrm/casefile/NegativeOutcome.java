package bg.nrm.casefile;

import bg.nrm.procedure.language.StepId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A decision on whether the person is a victim, at the level at which it is taken. What was decided last counts; nothing decided
 * before is ever taken out of the story.
 */
public enum NegativeOutcome {
    /** Formal identification does all that the informal one does. */
    INFORMAL(StepId.RECORD_THAT_NO_TRAFFICKING_IS_FOUND, Set.of(StepId.IDENTIFY_INFORMALLY, StepId.IDENTIFY_FORMALLY)),
    FORMAL(StepId.REFUSE_FORMAL_IDENTIFICATION, Set.of(StepId.IDENTIFY_FORMALLY));

    private static final String REVERSED = "REVERSED";
    private static final Comparator<StoryEntry> AS_IT_HAPPENED =
            Comparator.comparing(StoryEntry::happenedAt).thenComparing(StoryEntry::position);

    private final StepId negative;
    private final Set<StepId> positive;

    NegativeOutcome(StepId negative, Set<StepId> positive) {
        this.negative = negative;
        this.positive = positive;
    }

    /** The step with which somebody is found not to be a victim. */
    public StepId negative() {
        return negative;
    }

    /** The finding that the person is no victim, while it stands: neither reversed nor followed by an identification. */
    public Optional<StoryEntry> standingIn(Story story) {
        return story.ofEpisode().stream()
                .filter(entry -> entry.tells(negative) || overturns(entry))
                .sorted(AS_IT_HAPPENED)
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.tells(negative));
    }

    /** Whether a reconsideration has reversed it. */
    boolean isReversedBy(StoryEntry entry) {
        return entry.tells(StepId.RECONSIDER_NEGATIVE_OUTCOME) && isReversed(entry.details());
    }

    /** Whether these are the codes of a decision that reverses it. */
    public boolean isReversed(Details told) {
        return told.one(StepQuestions.OUTCOME.name()).filter(REVERSED::equals).isPresent() && isMeant(told);
    }

    /** Whether a request or a decision is about this level. */
    public boolean isMeant(Details told) {
        return told.one(StepQuestions.RECONSIDERED.name())
                .filter(name()::equals)
                .isPresent();
    }

    static List<NegativeOutcome> allStandingIn(Story story) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.standingIn(story).isPresent())
                .toList();
    }

    private boolean overturns(StoryEntry entry) {
        return positive.stream().anyMatch(entry::tells) || isReversedBy(entry);
    }
}
