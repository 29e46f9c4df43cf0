package bg.nrm.demonstration.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** The sketched victims of a year who have no story yet, well mixed. */
final class Pool {

    private final List<Sketch> left;

    Pool(List<Sketch> sketches, SplittableRandom random) {
        left = new ArrayList<>(sketches);
        for (int i = left.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Sketch sketch = left.get(i);
            left.set(i, left.get(other));
            left.set(other, sketch);
        }
    }

    /** Keeps so many parts of the whole: the year is not over. */
    void keep(int parts, int whole) {
        int size = left.size() * parts / whole;
        left.subList(size, left.size()).clear();
    }

    Optional<Sketch> take(String mainForm) {
        return take(sketch -> sketch.mainForm().equals(mainForm));
    }

    /** Somebody of whom this is true; nobody when there is nobody left. */
    Optional<Sketch> take(Predicate<Sketch> who) {
        Optional<Sketch> found = left.stream().filter(who).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    Optional<Sketch> takeAnybody() {
        return take(sketch -> true);
    }

    List<Sketch> rest() {
        return List.copyOf(left);
    }
}
