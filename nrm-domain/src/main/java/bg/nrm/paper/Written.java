package bg.nrm.paper;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody has written.
 *
 * @param paper number of the paper it is a new version of; empty for a new paper
 * @param basedOn the version that was before the writer's eyes; zero for a new paper
 */
public record Written(Form form, Optional<Integer> paper, int basedOn, Content content, Instant happenedAt) {

    public static Written anew(Form form, Content content, Instant happenedAt) {
        return new Written(form, Optional.empty(), 0, content, happenedAt);
    }
}
