package bg.nrm.web.api.casefile;

import bg.nrm.casefile.ActForm;
import bg.nrm.consent.Answer;
import bg.nrm.consent.ConsentAnswer;
import bg.nrm.consent.ConsentQuestions;
import bg.nrm.procedure.language.Consent;
import bg.nrm.question.Answers;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question that was put to the person, and the answer. The last answer counts. */
public record ConsentBody(
        @NotNull Consent purpose,
        @Schema(description = "Code of the body it is meant for; missing: for all") Optional<String> recipient,
        @Schema(description = "The data it is about: code list SHARED_DATA") List<String> fields,
        @NotNull Answer answer,
        @NotNull Instant answeredAt,
        @Schema(description = "Code list CONSENT_WAY") @NotNull String way,
        @Schema(description = "In which it was asked, ISO 639-1") Optional<String> language,
        @Schema(description = "Whether somebody interpreted") Optional<Boolean> interpreter,
        @Schema(description = "The last day on which a yes may be relied on") Optional<LocalDate> validUntil,
        Optional<String> note) {

    /** What JSON leaves out comes as null. */
    public ConsentBody {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    static ConsentBody of(ConsentAnswer given, BodyCodes bodies) {
        return new ConsentBody(
                given.purpose(),
                given.recipientId().map(bodies::code),
                given.fields(),
                given.answer(),
                given.answeredAt(),
                given.way(),
                given.language(),
                Optional.of(given.isInterpreted()),
                given.validUntil(),
                given.note());
    }

    /** The same as the person's answer is asked for. */
    Answers said(Optional<Long> recipientId) {
        return Answers.NONE
                .with(ConsentQuestions.PURPOSE, purpose)
                .kept(ConsentQuestions.RECIPIENT, recipientId.orElse(null))
                .with(ConsentQuestions.FIELDS, Set.copyOf(fields))
                .with(ConsentQuestions.ANSWER, answer)
                .with(ActForm.HAPPENED_AT, answeredAt)
                .with(ConsentQuestions.WAY, way)
                .kept(ConsentQuestions.LANGUAGE, language.orElse(null))
                .with(ConsentQuestions.INTERPRETER, interpreter.orElse(false))
                .kept(ConsentQuestions.VALID_UNTIL, validUntil.orElse(null))
                .kept(ActForm.NOTE, note.orElse(null));
    }
}
