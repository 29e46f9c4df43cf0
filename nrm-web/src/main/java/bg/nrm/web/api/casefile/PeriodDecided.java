package bg.nrm.web.api.casefile;

import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.standing.Ground;
import bg.nrm.procedure.standing.PeriodEnd;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A right that runs for a time ends before its time, or gets more of it. */
public record PeriodDecided(
        @NotNull PeriodId period,
        @NotNull Kind kind,
        @NotNull @Valid Happened happened,
        @Schema(description = "With ENDED: LEFT or ERROR; the others tell themselves") Optional<PeriodEnd> reason,
        @Schema(description = "With EXTENDED") Optional<Ground> ground,
        @Schema(description = "With EXTENDED: its new last day, after the one it has") Optional<LocalDate> until,
        @Schema(description = "With EXTENDED, save for fear of harm: a code of the list LEGAL_BASIS")
                Optional<String> basis,
        @Schema(description = "With EXTENDED, save for fear of harm: a code of the list ALLOWED_BY")
                Optional<String> allowedBy) {

    /** What is decided. */
    public enum Kind {
        ENDED,
        EXTENDED
    }
}
