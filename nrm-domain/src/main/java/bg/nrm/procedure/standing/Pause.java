package bg.nrm.procedure.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Why and since when a step rests, and when somebody has to look at it again. */
public record Pause(Kind kind, Ground ground, Optional<String> basis, Instant since, LocalDate reviewOn) {

    public enum Kind {
        SUSPENDED,
        /** Put off because harm is feared (principle 4). */
        POSTPONED
    }
}
