package bg.nrm.signal;

import bg.nrm.signal.SignalChange.Conflict;
import bg.nrm.signal.SignalChange.Difference;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A change somebody wants to make: what they saw, at which version, and what they made of it. */
public record SignalEdit(long version, SignalFacts before, SignalFacts after) {

    /** Whether the facts are still those that were seen, whatever else happened to the signal. */
    boolean sees(SignalFacts current) {
        return Arrays.stream(SignalField.values()).allMatch(field -> field.same(before, current));
    }

    Conflict against(long currentVersion, SignalFacts current) {
        List<Difference> differences = Arrays.stream(SignalField.values())
                .filter(field -> !field.same(current, after))
                .map(field -> new Difference(field, !field.same(before, after)))
                .toList();
        return new Conflict(currentVersion, current, after, differences);
    }

    /** Codes of the parts it changes, for the story of the signal. */
    static String changed(SignalFacts from, SignalFacts to) {
        return Arrays.stream(SignalField.values())
                .filter(field -> !field.same(from, to))
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }
}
