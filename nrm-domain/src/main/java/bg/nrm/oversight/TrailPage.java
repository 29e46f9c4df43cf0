package bg.nrm.oversight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Some of the events that match, newest first.
 *
 * @param count how many match, up to {@link ReadingTrail#COUNTED}
 * @param next where the next page begins, when there is one
 * @param verified what the latest verification found
 */
public record TrailPage(List<TrailEntry> entries, int count, OptionalLong next, Optional<LastVerification> verified) {

    public TrailPage {
        entries = List.copyOf(entries);
    }

    /** Whether there are more than are counted. */
    public boolean isMore() {
        return count > ReadingTrail.COUNTED;
    }
}
