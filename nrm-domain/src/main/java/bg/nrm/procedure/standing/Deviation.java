package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A deviation as it is shown for ever: what was done, why, what stood in the way then, and when all of that was made good.
 */
public record Deviation(
        StepId step,
        DeviationReason reason,
        Optional<String> words,
        Instant happenedAt,
        Instant recordedAt,
        List<Obstacle> overridden,
        Optional<Instant> madeGoodAt) {}
