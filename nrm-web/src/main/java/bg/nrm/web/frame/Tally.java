package bg.nrm.web.frame;

import bg.nrm.count.Counting;
import java.util.List;
import java.util.Optional;

/** What waits at a place, shown beside it in the menu. A feature that counts something implements this; all are counted together. */
public interface Tally {

    /** What the number counts: what is open, what waits for a decision, what is overdue, or what is open while somebody among it is in danger. */
    enum Kind {
        OPEN("nav.open"),
        WAITING("nav.waiting"),
        LATE("nav.late"),
        DANGER("nav.danger");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The key of the words that go with the number. */
        public String words() {
            return words;
        }

        /** Whether it is to catch the eye. */
        public boolean isPressing() {
            return this == LATE || this == DANGER;
        }
    }

    /** So many wait. */
    record Count(long number, Kind kind) {}

    Place place();

    /** What is to be counted. */
    List<Counting> asked();

    /** What the menu says, once it is counted in the order it was asked; nothing where nothing waits. */
    Optional<Count> count(List<Integer> counted);
}
