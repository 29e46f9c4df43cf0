package bg.nrm.web.api.casefile;

import bg.nrm.casefile.Submission;
import bg.nrm.paper.Content;
import bg.nrm.paper.Forms;
import bg.nrm.paper.Written;
import bg.nrm.procedure.language.Document;
import bg.nrm.question.Kind;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form of the mechanism, filled in. */
public record PaperWritten(
        @NotNull Document form,
        @Schema(description = "When it was written; to the minute") @NotNull Instant happenedAt,
        @Schema(description = "Number of the paper it is a new version of; missing for a new paper") OptionalInt paper,
        @Schema(description = "The version it was made from") OptionalInt basedOn,
        @Schema(description = "Answers by the name of the question; days as 2026-12-24, codes of the lists")
                Map<@NotNull String, @NotNull List<@NotNull String>> values,
        @Schema(description = "Tables by the name of the question")
                Map<@NotNull String, @NotNull List<@NotNull Map<String, String>>> rows,
        @Schema(description = "Whether it is meant although somebody wrote a newer version") Optional<Boolean> again) {

    /** What JSON leaves out comes as null. */
    public PaperWritten {
        values = values == null ? Map.of() : values;
        rows = rows == null ? Map.of() : rows;
    }

    /** BodyCodes are named by their codes. */
    Written written(BodyCodes bodies) {
        Map<String, List<String>> named = new TreeMap<>(values);
        Forms.of(form).asked().stream()
                .filter(field -> field.question().kind() instanceof Kind.Body)
                .forEach(field -> named.computeIfPresent(field.name(), (name, codes) -> codes.stream()
                        .map(code -> String.valueOf(bodies.id(code)))
                        .toList()));
        return new Written(
                Forms.of(form),
                paper.isPresent() ? Optional.of(paper.getAsInt()) : Optional.empty(),
                basedOn.orElse(0),
                new Content(named, rows),
                happenedAt);
    }

    /** That it is recorded once is seen to by the key of the request. */
    Submission submission() {
        return new Submission(Optional.empty(), Integer.MAX_VALUE, again.orElse(false));
    }

    /** Where the body has the parts of a form, which the use case names by themselves. */
    static String inBody(String field) {
        if (field.equals("happenedAt") || field.equals("details")) {
            return field.equals("details") ? "values" : field;
        }
        return (field.contains("[") ? "rows." : "values.") + field;
    }
}
