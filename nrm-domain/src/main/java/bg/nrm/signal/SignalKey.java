package bg.nrm.signal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a part of the list of signals ends, so that the next begins after it. Written 2-232/2026: what comes first, then the number. */
public record SignalKey(Precedence precedence, SignalNumber number) {

    private static final Pattern WRITTEN = Pattern.compile("(?:([0-2])-)?([0-9]{1,7}/[0-9]{4})");

    /** What stands in an address. A number alone is that of a signal that nothing puts before others. */
    public static Optional<SignalKey> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? SignalNumber.parse(written.group(2))
                        .map(number -> new SignalKey(precedence(written.group(1)), number))
                : Optional.empty();
    }

    private static Precedence precedence(String rank) {
        return rank == null ? Precedence.ORDINARY : Precedence.values()[Integer.parseInt(rank)];
    }

    @Override
    public String toString() {
        return precedence.rank() + "-" + number;
    }
}
