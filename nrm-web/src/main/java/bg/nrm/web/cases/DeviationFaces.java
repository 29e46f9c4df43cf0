package bg.nrm.web.cases;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.EntryKind;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.procedure.standing.Deviation;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.tag.DeviationFace;
import bg.nrm.web.tag.DeviationFace.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows every deviation of a case, for ever: what, against which rule, why, who decided, and whether it was made good. */
@ApplicationScoped
class DeviationFaces {

    @Inject
    private Terms terms;

    @Inject
    private Bodies bodies;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    List<DeviationFace> of(CaseInHand inHand) {
        return inHand.agenda().deviations().stream()
                .map(deviation -> face(deviation, inHand))
                .toList();
    }

    private DeviationFace face(Deviation deviation, CaseInHand inHand) {
        Optional<StoryEntry> told = told(deviation, inHand);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("deviation.rule", rules(deviation)));
        facts.add(fact(
                "question.reason",
                terms.title(deviation.reason())
                        + told.flatMap(StoryEntry::note)
                                .map(words -> ": " + words)
                                .orElse("")));
        facts.add(fact(
                "deviation.decided",
                told.map(entry -> bodies.name(entry.bodyId()) + ", ").orElse("")
                        + moments.both(deviation.happenedAt())));
        facts.add(fact(
                "deviation.madeGood",
                deviation.madeGoodAt().map(moments::both).orElseGet(() -> texts.in("cases", "deviation.notYet"))));
        return new DeviationFace(terms.title(deviation.step()), facts);
    }

    private Fact fact(String key, String words) {
        return new Fact(texts.in("cases", key), words);
    }

    /** What stood in the way then. */
    private String rules(Deviation deviation) {
        return deviation.overridden().stream()
                .map(obstacle -> terms.words().of(obstacle.what()) + " " + terms.source(obstacle))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Optional<StoryEntry> told(Deviation deviation, CaseInHand inHand) {
        return inHand.story().ofEpisode().stream()
                .filter(entry -> entry.kind() == EntryKind.DEVIATION)
                .filter(entry -> entry.isAbout(deviation.step()))
                .filter(entry -> entry.happenedAt().equals(deviation.happenedAt()))
                .findFirst();
    }
}
