package bg.nrm.escalation;

import bg.nrm.time.Stored;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of missed limits ends, so that the next begins after it. */
public record EscalationKey(Instant due, long id) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    /** As it stands in a link. */
    public String text() {
        return Stored.micros(due) + "-" + id;
    }

    /** What stands in a link; empty when somebody changed it. */
    public static Optional<EscalationKey> typed(String text) {
        Matcher key = TEXT.matcher(text);
        return key.matches()
                ? Optional.of(
                        new EscalationKey(Stored.ofMicros(Long.parseLong(key.group(1))), Long.parseLong(key.group(2))))
                : Optional.empty();
    }
}
