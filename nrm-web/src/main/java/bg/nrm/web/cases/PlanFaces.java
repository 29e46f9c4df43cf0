package bg.nrm.web.cases;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.Details;
import bg.nrm.casefile.EpisodeFacts;
import bg.nrm.casefile.Episodes;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.StepId;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import bg.nrm.web.tag.DeviationFace.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Risk and plan, as far as the steps have told them: the last assessment, the last plans, what holds in the case. */
@ApplicationScoped
class PlanFaces {

    @Inject
    private Episodes episodes;

    @Inject
    private Terms terms;

    @Inject
    private Codes codes;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    @Inject
    private CasePaths paths;

    @Inject
    private StepFaces steps;

    /** What the page of risk and plan shows. */
    public record Plan(
            List<Fact> risk,
            List<Text> texts,
            List<Holding> holding,
            List<Group> findable,
            List<Fact> episode,
            StepFace revision) {}

    /** A text that a step left behind, with its time. */
    public record Text(String title, String when, String words) {}

    /** A circumstance, and where it is noted that it holds or has ended. */
    public record Holding(String words, String href) {}

    /** Circumstances that are about the same. */
    public record Group(String title, List<Holding> facts) {}

    Plan of(CaseInHand inHand) {
        return new Plan(
                risk(inHand),
                Stream.of(
                                StepId.AGREE_SAFETY_PLAN,
                                StepId.ASSESS_URGENT_NEEDS,
                                StepId.AGREE_SUPPORT_PLAN,
                                StepId.AGREE_LONG_TERM_PLAN)
                        .flatMap(step -> last(inHand, step).stream())
                        .map(this::text)
                        .toList(),
                circumstances(inHand, true).toList(),
                grouped(inHand),
                episode(inHand),
                steps.of(StepId.REVISE_RISK_AND_PLAN, inHand));
    }

    private List<Fact> risk(CaseInHand inHand) {
        Optional<StoryEntry> last = Stream.of(StepId.ASSESS_RISK, StepId.REVISE_RISK_AND_PLAN)
                .flatMap(step -> inHand.story().telling(step))
                .max(Comparator.comparing(StoryEntry::happenedAt).thenComparing(StoryEntry::position));
        return last.map(this::risk).orElse(List.of());
    }

    private List<Fact> risk(StoryEntry entry) {
        List<Fact> facts = new ArrayList<>();
        Details details = entry.details();
        details.one("riskBasis")
                .ifPresent(code -> facts.add(new Fact(
                        texts.in("cases", "question.riskBasis"),
                        codes.labelAt(entry.recordedAt(), "RISK_BASIS", code) + ", "
                                + moments.both(entry.happenedAt()))));
        Stream.of("medical", "violence").forEach(field -> details.one(field)
                .ifPresent(code -> facts.add(new Fact(
                        texts.in("cases", "question." + field), codes.labelAt(entry.recordedAt(), "DANGER", code)))));
        details.one("level")
                .ifPresent(code -> facts.add(new Fact(
                        texts.in("cases", "question.level"), codes.labelAt(entry.recordedAt(), "RISK_LEVEL", code))));
        entry.note().ifPresent(words -> facts.add(new Fact(texts.in("cases", "question.note"), words)));
        return facts;
    }

    private Text text(StoryEntry entry) {
        return new Text(
                terms.title(StepId.valueOf(entry.subject().orElseThrow())),
                moments.both(entry.happenedAt()),
                entry.note().orElseGet(() -> texts.in("cases", "plan.noText")));
    }

    private List<Group> grouped(CaseInHand inHand) {
        Map<Theme, List<Holding>> byTheme = new EnumMap<>(Theme.class);
        known(inHand, false)
                .forEach(circumstance -> byTheme.computeIfAbsent(Theme.of(circumstance), theme -> new ArrayList<>())
                        .add(holding(circumstance, inHand, false)));
        return byTheme.entrySet().stream()
                .map(group -> new Group(texts.in("cases", "theme." + group.getKey()), group.getValue()))
                .toList();
    }

    private Stream<Holding> circumstances(CaseInHand inHand, boolean holding) {
        return known(inHand, holding).map(circumstance -> holding(circumstance, inHand, holding));
    }

    private Stream<Circumstance> known(CaseInHand inHand, boolean holding) {
        return Stream.concat(inHand.agenda().procedure().circumstances().stream(), Circumstance.withoutRule().stream())
                .sorted()
                .filter(circumstance -> inHand.story().holds(circumstance) == holding);
    }

    private Holding holding(Circumstance circumstance, CaseInHand inHand, boolean holds) {
        return new Holding(
                terms.title(circumstance),
                paths.entry(inHand.caseFile().reference(), holds ? "ENDED" : "FOUND") + "&circumstance="
                        + circumstance);
    }

    private List<Fact> episode(CaseInHand inHand) {
        EpisodeFacts episode = episodes.present(inHand);
        return List.of(
                new Fact(texts.in("cases", "episode.number"), String.valueOf(episode.number())),
                new Fact(texts.in("cases", "question.forms"), codes.labels("FORM", episode.forms())),
                new Fact(texts.in("cases", "question.crossing"), codes.label("CROSS_BORDER", episode.crossBorder())));
    }

    private static Optional<StoryEntry> last(CaseInHand inHand, StepId step) {
        return inHand.story().telling(step).reduce((earlier, later) -> later);
    }
}
