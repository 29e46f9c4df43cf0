package bg.nrm.web.handbook;

import bg.nrm.handbook.OpenedHandbook;
import bg.nrm.procedure.language.Clause;
import bg.nrm.procedure.language.Condition;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.Strength;
import bg.nrm.procedure.publication.Words;
import bg.nrm.web.handbook.StepFlow.Arc;
import bg.nrm.web.handbook.StepFlow.Box;
import bg.nrm.web.handbook.StepFlow.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lays the drawing of a measure out from its rules: first what comes from elsewhere, then the steps in their order. Arcs run in lanes
 * at the left, so that none crosses a box.
 */
final class FlowLayout {

    private static final int BOX_WIDTH = 430;
    private static final int LINE = 20;
    private static final int PADDING = 10;
    private static final int GAP = 16;
    private static final int LANE = 14;
    private static final int SIGNS_A_LINE = 50;

    private final OpenedHandbook opened;
    private final Measure measure;
    private final String limitWords;
    private final Map<Enum<?>, Box> boxes = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private int y = GAP / 2;

    /** One thing that has to be there before another. */
    private record Tie(Enum<?> before, StepId after, boolean alternative) {}

    private FlowLayout(OpenedHandbook opened, String number, String limitWords) {
        this.opened = opened;
        this.measure = opened.procedure().measure(number);
        this.limitWords = limitWords;
    }

    /** The drawing of one measure; {@code limitWords} names a limit: {@code до {0}}. */
    static StepFlow of(OpenedHandbook opened, String number, String limitWords) {
        return new FlowLayout(opened, number, limitWords).drawn();
    }

    private StepFlow drawn() {
        measure.steps().forEach(this::tie);
        Lanes lanes = new Lanes();
        List<Enum<?>> order = Stream.<Enum<?>>concat(
                        ties.stream().map(Tie::before).filter(before -> !isOwn(before)),
                        measure.steps().stream().map(Step::id))
                .distinct()
                .toList();
        ties.forEach(tie -> lanes.take(tie, order.indexOf(tie.before()), order.indexOf(tie.after())));
        int left = (lanes.count() + 1) * LANE;
        order.forEach(node -> boxes.put(node, box(node, left)));
        List<Arc> arcs = ties.stream()
                .map(tie -> arc(tie, left - (lanes.of(tie) + 1) * LANE))
                .toList();
        return new StepFlow(left + BOX_WIDTH + 2, y, List.copyOf(boxes.values()), arcs);
    }

    private void tie(Step step) {
        for (Clause.Requires requires : step.conditions(Strength.MUST)) {
            if (requires.condition() instanceof Condition.StepDone done) {
                List<StepId> sorted = done.anyOf().stream().sorted().toList();
                sorted.forEach(before -> ties.add(new Tie(before, step.id(), sorted.size() > 1)));
            }
            if (requires.condition() instanceof Condition.ConsentGiven given) {
                ties.add(new Tie(given.consent(), step.id(), false));
            }
        }
        step.circumstances().stream()
                .filter(facts -> facts.stream().allMatch(Consent.class::isInstance))
                .flatMap(Collection::stream)
                .forEach(consent -> ties.add(new Tie((Consent) consent, step.id(), false)));
    }

    private Box box(Enum<?> node, int x) {
        String title = title(node);
        String remark = remark(node);
        List<String> broken = LineBreaks.of(title, SIGNS_A_LINE);
        int height = 2 * PADDING + (broken.size() + (remark.isEmpty() ? 0 : 1)) * LINE;
        List<Line> lines = new ArrayList<>();
        for (String words : broken) {
            lines.add(new Line(y + PADDING + 15 + lines.size() * LINE, words));
        }
        Box box = new Box(kind(node), x, y, BOX_WIDTH, height, lines, remark, href(node));
        y += height + GAP;
        return box;
    }

    private String title(Enum<?> node) {
        Words words = opened.words();
        if (!(node instanceof StepId id)) {
            return words.of(node);
        }
        Step step = opened.procedure().step(id);
        String number = isOwn(node)
                ? step.number().map(known -> known + ". ").orElse("")
                : opened.procedure().measureOf(id).number() + ": ";
        return number + words.of(id);
    }

    private String remark(Enum<?> node) {
        if (!isOwn(node)) {
            return "";
        }
        Step step = opened.procedure().step((StepId) node);
        String strength = opened.words().of(step.strength());
        return step.timeLimit()
                .map(limit -> strength + " · "
                        + limitWords.replace("{0}", opened.words().of(limit.length(), opened.parameters())))
                .orElse(strength);
    }

    private String kind(Enum<?> node) {
        if (node instanceof Consent) {
            return "consent";
        }
        if (!isOwn(node)) {
            return "elsewhere";
        }
        return opened.procedure().step((StepId) node).strength() == Strength.MUST ? "must" : "may";
    }

    private String href(Enum<?> node) {
        return node instanceof StepId id ? MeasureView.addressOf(opened.procedure(), id) : "";
    }

    private boolean isOwn(Enum<?> node) {
        return node instanceof StepId id && opened.procedure().measureOf(id) == measure;
    }

    /** Out of the box at two thirds of its height, along the lane, into the other at one third. */
    private Arc arc(Tie tie, int lane) {
        Box from = boxes.get(tie.before());
        Box to = boxes.get(tie.after());
        int start = from.y() + from.height() * 2 / 3;
        int end = to.y() + to.height() / 3;
        int turn = start < end ? 6 : -6;
        String path = "M%d %dH%dQ%d %d %d %dV%dQ%d %d %d %dH%d"
                .formatted(
                        from.x(),
                        start,
                        lane + 6,
                        lane,
                        start,
                        lane,
                        start + turn,
                        end - turn,
                        lane,
                        end,
                        lane + 6,
                        end,
                        to.x() - 2);
        String tip = "M%d %dl-8 -4v8z".formatted(to.x(), end);
        return new Arc(path, tip, tie.alternative());
    }

    /** Arcs that run beside each other keep to different lanes; a lane that is free again is used again. */
    private static final class Lanes {

        private final Map<Tie, Integer> lanes = new LinkedHashMap<>();
        private final List<List<int[]>> taken = new ArrayList<>();

        void take(Tie tie, int one, int other) {
            int[] stretch = {Math.min(one, other), Math.max(one, other)};
            int lane = 0;
            while (lane < taken.size() && taken.get(lane).stream().anyMatch(used -> overlap(used, stretch))) {
                lane++;
            }
            if (lane == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(lane).add(stretch);
            lanes.put(tie, lane);
        }

        int of(Tie tie) {
            return lanes.get(tie);
        }

        int count() {
            return taken.size();
        }

        private static boolean overlap(int[] one, int[] other) {
            return one[0] <= other[1] && other[0] <= one[1];
        }
    }
}
