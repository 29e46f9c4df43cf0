package bg.nrm.casefile;

import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a moment and a note can belong to a case. */
public final class MomentChecks {

    static final int LONGEST_NOTE = 20_000;

    private MomentChecks() {}

    /** A moment must lie between the first fact of the case and now; a note must not be endless. */
    public static List<Problem> problems(Instant happenedAt, Optional<String> note, CaseInHand inHand) {
        Instant beginning = inHand.story().beginning();
        return new Problems()
                .when(happenedAt.isAfter(inHand.now()), "happenedAt", "time.future", sofia(inHand.now()))
                .when(happenedAt.isBefore(beginning), "happenedAt", "time.beforeCase", sofia(beginning))
                .text("note", note.orElse(""), LONGEST_NOTE)
                .list();
    }

    static Object sofia(Instant instant) {
        return instant.atZone(Sofia.ZONE).toLocalDateTime();
    }
}
