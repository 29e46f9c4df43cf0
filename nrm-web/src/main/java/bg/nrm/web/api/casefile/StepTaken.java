package bg.nrm.web.api.casefile;

import bg.nrm.casefile.Details;
import bg.nrm.casefile.StepRecord;
import bg.nrm.casefile.Submission;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step of the procedure that somebody has taken. */
public record StepTaken(
        @NotNull StepId step,
        @NotNull @Valid Happened happened,
        @Schema(description = "What the step asks in codes: see 'asks' of the step")
                Map<@Pattern(regexp = CODE) String, List<@NotNull @Pattern(regexp = CODE) String>> details,
        @Schema(description = "Code of the body the person is referred to, where the step names one")
                Optional<String> receiver,
        @Schema(description = "What the step produced") Set<Document> documents,
        @Schema(description = "'entries' of the case as it was read: what was recorded since is noticed")
                OptionalInt seen,
        @Schema(description = "Whether it is meant although the same is recorded already") Optional<Boolean> again) {

    static final String CODE = "[A-Za-z0-9_+-]{1,40}";

    /** What JSON leaves out comes as null. */
    public StepTaken {
        details = details == null ? Map.of() : Map.copyOf(details);
        documents = documents == null ? Set.of() : Set.copyOf(documents);
    }

    StepRecord record(Optional<Long> receiverId) {
        return new StepRecord(
                step, happened.happenedAt(), new Details(details), receiverId, documents, happened.note());
    }

    /** That it is recorded once is seen to by the key of the request. */
    Submission submission() {
        return new Submission(Optional.empty(), seen.orElse(Integer.MAX_VALUE), again.orElse(false));
    }
}
