package bg.nrm.web.cases;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.procedure.language.StepId;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was decided about the person, one list a matter: outcomes, proceedings, compensation, legal aid, how it went afterwards. */
@ApplicationScoped
class DecidedFaces {

    private static final Map<Matter, List<StepId>> STEPS = new EnumMap<>(Map.of(
            Matter.OUTCOMES,
                    List.of(
                            StepId.RECORD_THAT_NO_TRAFFICKING_IS_FOUND,
                            StepId.REFUSE_FORMAL_IDENTIFICATION,
                            StepId.ASK_FOR_RECONSIDERATION,
                            StepId.RECONSIDER_NEGATIVE_OUTCOME),
            Matter.PROCEEDINGS, List.of(StepId.RECORD_DECISION_IN_PROCEEDINGS),
            Matter.COMPENSATION, List.of(StepId.RECORD_COMPENSATION),
            Matter.LEGAL_AID, List.of(StepId.REQUEST_LEGAL_AID, StepId.GIVE_LEGAL_COUNSELLING),
            Matter.FOLLOW_UP, List.of(StepId.FOLLOW_UP)));

    @Inject
    private StoryFaces story;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    /** The matters in the order of the page. */
    private enum Matter {
        OUTCOMES,
        PROCEEDINGS,
        COMPENSATION,
        LEGAL_AID,
        FOLLOW_UP
    }

    /** A matter of which something was recorded. */
    public record Decided(String title, List<Line> lines) {}

    /** When, what, and what it says in codes. */
    public record Line(String day, String title, String words) {}

    List<Decided> of(CaseInHand inHand) {
        return STEPS.entrySet().stream()
                .map(matter ->
                        new Decided(texts.in("cases", "decided." + matter.getKey()), lines(matter.getValue(), inHand)))
                .filter(decided -> !decided.lines().isEmpty())
                .toList();
    }

    private List<Line> lines(List<StepId> steps, CaseInHand inHand) {
        return inHand.story().standing().stream()
                .filter(entry -> steps.stream().anyMatch(entry::tells))
                .map(this::line)
                .toList();
    }

    private Line line(StoryEntry entry) {
        return new Line(moments.date(entry.happenedAt()), story.title(entry), story.inCodes(entry));
    }
}
