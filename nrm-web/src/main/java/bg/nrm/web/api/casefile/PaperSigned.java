package bg.nrm.web.api.casefile;

import bg.nrm.casefile.Submission;
import bg.nrm.paper.Signatory;
import bg.nrm.paper.Signature;
import bg.nrm.paper.Signing;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who signed a printed paper. */
public record PaperSigned(
        @Schema(description = "The version that was printed; only the last can be signed") int version,
        @NotNull Instant signedAt,
        @NotNull List<@NotNull Answered> answers,
        @Schema(description = "The scanned sheet among the documents of the case") OptionalLong scan) {

    /** What came of asking somebody for a signature. */
    public record Answered(@NotNull Signatory signatory, @NotNull Signature.Answer answer) {}

    Signing signing() {
        return new Signing(
                signedAt,
                answers.stream()
                        .collect(Collectors.toMap(Answered::signatory, Answered::answer, (first, last) -> last)),
                scan.isPresent() ? Optional.of(scan.getAsLong()) : Optional.empty());
    }

    /** That it is recorded once is seen to by the key of the request. */
    Submission submission() {
        return Submission.direct();
    }
}
