package bg.nrm.duty;

import bg.nrm.time.Stored;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of work ends, so that the next begins after it. */
public record WorkKey(int rank, Instant orderKey, long caseId, String step) {

    private static final Pattern TEXT = Pattern.compile("([0-9])-(\\d{1,17})-(\\d{1,18})-([A-Z_]{1,60})");

    /** As it stands in a link. */
    public String text() {
        return rank + "-" + Stored.micros(orderKey) + "-" + caseId + "-" + step;
    }

    /** What stands in a link; empty when somebody changed it. */
    public static Optional<WorkKey> typed(String text) {
        Matcher key = TEXT.matcher(text);
        return key.matches()
                ? Optional.of(new WorkKey(
                        Integer.parseInt(key.group(1)),
                        Stored.ofMicros(Long.parseLong(key.group(2))),
                        Long.parseLong(key.group(3)),
                        key.group(4)))
                : Optional.empty();
    }
}
