package bg.nrm.casefile;

import java.time.Instant;
import java.util.Optional;

/** When something happened, and what there is to say about it. */
public record Remark(Instant happenedAt, Optional<String> note) {

    public Remark {
        happenedAt = Telling.moment(happenedAt);
    }

    public static Remark at(Instant happenedAt) {
        return new Remark(happenedAt, Optional.empty());
    }

    public Remark saying(String text) {
        return new Remark(happenedAt, Optional.of(text));
    }
}
