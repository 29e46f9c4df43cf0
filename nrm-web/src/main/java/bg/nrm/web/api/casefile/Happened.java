package bg.nrm.web.api.casefile;

import bg.nrm.casefile.ActForm;
import bg.nrm.question.Answers;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When something happened, and what there is to say about it. */
public record Happened(
        @Schema(description = "To the minute; recorded now") @NotNull Instant happenedAt, Optional<String> note) {

    /** The same as an act is asked. */
    Answers answers() {
        return Answers.NONE.with(ActForm.HAPPENED_AT, happenedAt).kept(ActForm.NOTE, note.orElse(null));
    }
}
