package bg.nrm.web.frame;

import bg.nrm.count.Counting;
import java.util.List;
import java.util.Optional;

/** What waits at a place, shown beside it in the menu. A feature that counts something implements this; all are counted together. */
public interface Tally {

    /** So many are open; late when they are overdue. */
    record Count(long number, boolean late) {}

    Place place();

    /** What is to be counted. */
    List<Counting> asked();

    /** What the menu says, once it is counted in the order it was asked; nothing where nothing waits. */
    Optional<Count> count(List<Integer> counted);
}
