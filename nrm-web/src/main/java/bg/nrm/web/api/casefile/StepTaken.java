package bg.nrm.web.api.casefile;

import bg.nrm.casefile.StepQuestions;
import bg.nrm.casefile.StepRecord;
import bg.nrm.casefile.Submission;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Questions;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
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

    private static final String UNKNOWN = "field.unknown";

    static final String CODE = "[A-Za-z0-9_+-]{1,40}";

    /** What JSON leaves out comes as null. */
    public StepTaken {
        details = details == null ? Map.of() : Map.copyOf(details);
        documents = documents == null ? Set.of() : Set.copyOf(documents);
    }

    /** What was sent, read as the step asks; what it does not ask is refused and not kept without a word. */
    Reading reading(Optional<Long> receiverId) {
        Questions asked = StepQuestions.of(step);
        Map<String, List<String>> texts = new HashMap<>(details);
        receiverId.ifPresent(id -> texts.put(StepQuestions.RECEIVER.name(), List.of(id.toString())));
        Reading read = Reading.whole(asked, Input.of(texts), Spelling.SYSTEMS);
        return new Reading(
                read.answers().and(happened.answers()),
                new Problems()
                        .all(read.problems())
                        .when(!details.keySet().stream().allMatch(this::isCoded), "details", UNKNOWN)
                        .when(
                                receiver.isPresent() && !StepQuestions.asks(step, StepQuestions.RECEIVER),
                                StepQuestions.RECEIVER.name(),
                                UNKNOWN)
                        .list());
    }

    private boolean isCoded(String name) {
        return StepQuestions.coded(step).stream().anyMatch(asked -> asked.name().equals(name));
    }

    StepRecord record(Answers said) {
        return new StepRecord(step, said, documents);
    }

    /** That it is recorded once is seen to by the key of the request. */
    Submission submission() {
        return new Submission(Optional.empty(), seen.orElse(Integer.MAX_VALUE), again.orElse(false));
    }
}
