package bg.nrm.procedure.publication;

import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Procedure;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What changes for somebody when other rules apply than before: steps and rights that fall away, that come, that are said otherwise.
 */
public record Comparison(
        List<StepRule> gone,
        List<StepRule> come,
        List<Change> changed,
        List<Right> rightsGone,
        List<Right> rightsCome) {

    /** A step that both know, but not alike. */
    public record Change(StepRule before, StepRule after) {

        /** The lines in which it differs, as they are now. */
        public List<StepRule.Line> lines() {
            return after.lines().stream()
                    .filter(line -> !before.lines().contains(line))
                    .toList();
        }

        /** The lines that hold no more. */
        public List<StepRule.Line> linesGone() {
            return before.lines().stream()
                    .filter(line -> !after.lines().contains(line))
                    .toList();
        }
    }

    public Comparison {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        changed = List.copyOf(changed);
        rightsGone = List.copyOf(rightsGone);
        rightsCome = List.copyOf(rightsCome);
    }

    public static Comparison of(Procedure before, Procedure after, Words words, Parameters parameters) {
        Handbook one = Handbook.of(before, words, parameters);
        Handbook other = Handbook.of(after, words, parameters);
        return new Comparison(
                without(one.rules(), other.rules().toList(), StepRule::id),
                without(other.rules(), one.rules().toList(), StepRule::id),
                other.rules()
                        .flatMap(rule -> one.rule(rule.id()).stream()
                                .filter(earlier -> differ(earlier, rule))
                                .map(earlier -> new Change(earlier, rule)))
                        .toList(),
                without(one.rights().stream(), other.rights(), Right::id),
                without(other.rights().stream(), one.rights(), Right::id));
    }

    public boolean isEmpty() {
        return Stream.of(gone, come, changed, rightsGone, rightsCome).allMatch(List::isEmpty);
    }

    private static boolean differ(StepRule before, StepRule after) {
        return before.strength() != after.strength() || !Objects.equals(before.lines(), after.lines());
    }

    private static <T> List<T> without(Stream<T> all, List<T> others, Function<T, ?> key) {
        List<?> known = others.stream().map(key).toList();
        return all.filter(one -> !known.contains(key.apply(one))).toList();
    }
}
