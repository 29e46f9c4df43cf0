package bg.nrm.web.api.casefile;

import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Ground;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time of a step is stopped, put off, prolonged, or goes on. */
public record StepRested(
        @NotNull StepId step,
        @NotNull Kind kind,
        @NotNull @Valid Happened happened,
        @Schema(description = "With SUSPENDED and EXTENDED") Optional<Ground> ground,
        @Schema(description = "The day on which it is looked at again, or to which it is extended; not with RESUMED")
                Optional<LocalDate> until,
        @Schema(description = "With SUSPENDED and EXTENDED, save for fear of harm: a code of the list LEGAL_BASIS")
                Optional<String> basis,
        @Schema(description = "With SUSPENDED and EXTENDED, save for fear of harm: a code of the list ALLOWED_BY")
                Optional<String> allowedBy) {

    /** What is done to the time of the step. */
    public enum Kind {
        SUSPENDED,
        /** Only a fear of harm puts a measure off (principle 4). */
        POSTPONED,
        EXTENDED,
        RESUMED
    }
}
