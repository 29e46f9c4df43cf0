package bg.nrm.reporting.figure;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One figure of a statistical table: counted, known within bounds, withheld, or not available. A true zero and "not available" are different all
 * the way into the exported cell (Eurostat's questionnaire: 0 = known to be none, ":" = not available).
 */
public sealed interface Figure permits Exact, Interval, NotAvailable, Withheld {

    /** A counted figure. */
    static Figure of(int value) {
        return new Exact(value);
    }

    /** The figure that was never collected or never published. */
    static Figure notAvailable() {
        return NotAvailable.INSTANCE;
    }

    /** The figure that was counted and is not shown to this reader. */
    static Figure withheld() {
        return Withheld.INSTANCE;
    }

    /** What is certain about the figure; empty when it is not available. */
    Optional<Interval> bounds();

    /** The counted value; empty for an interval and for what is not available. */
    default OptionalInt exact() {
        return OptionalInt.empty();
    }

    /** The sign printed in a table: the number, the publisher's mark such as {@code <5}, or {@code :}. */
    String sign();
}
