package bg.nrm.protection;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads many records for a list, of which somebody may have changed one past the register: it does not hide the others. */
public final class Unbroken {

    private Unbroken() {}

    /**
     * All records at once; where one of them does not open, each by itself without those that do not. Only outside of a transaction,
     * which a broken record ends. What was read half is forgotten.
     *
     * @param em with which they are read
     * @param keys of the records, in the order of the list
     * @param read what reads some of them, in their order
     * @param told is told of each that does not open
     */
    public static <T> List<T> of(
            EntityManager em, List<Long> keys, Function<List<Long>, List<T>> read, Consumer<SealBroken> told) {
        try {
            return read.apply(keys);
        } catch (RuntimeException failed) {
            SealBroken.behind(failed).orElseThrow(() -> failed);
            em.clear();
            return keys.stream().flatMap(key -> one(em, key, read, told)).toList();
        }
    }

    private static <T> Stream<T> one(
            EntityManager em, long key, Function<List<Long>, List<T>> read, Consumer<SealBroken> told) {
        try {
            return read.apply(List.of(key)).stream();
        } catch (RuntimeException failed) {
            told.accept(SealBroken.behind(failed).orElseThrow(() -> failed));
            em.clear();
            return Stream.empty();
        }
    }
}
