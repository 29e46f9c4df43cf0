package bg.nrm.consent;

import bg.nrm.casefile.ActForm;
import bg.nrm.input.Blank;
import bg.nrm.procedure.language.Consent;
import bg.nrm.question.Answers;
import bg.nrm.question.Spelling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question that was put to the person, and the answer.
 *
 * @param purpose what was asked
 * @param recipient the body that is meant; empty for all
 * @param fields codes of the list SHARED_DATA: the data it is about
 * @param way code of the list CONSENT_WAY
 * @param language in which it was asked, ISO 639-1
 * @param interpreter whether somebody interpreted
 * @param validUntil the last day on which a yes may be relied on; a no has none
 */
record AskedConsent(
        Consent purpose,
        Optional<Long> recipient,
        List<String> fields,
        Answer answer,
        Instant answeredAt,
        String way,
        Optional<String> language,
        boolean interpreter,
        Optional<LocalDate> validUntil,
        Optional<String> note) {

    AskedConsent {
        fields = List.copyOf(fields);
        note = note.flatMap(Blank::filled);
        validUntil = validUntil.filter(day -> answer == Answer.GIVEN);
    }

    /** What was answered, once there is no problem with it. */
    static AskedConsent of(Answers said) {
        return new AskedConsent(
                said.the(ConsentQuestions.PURPOSE),
                said.of(ConsentQuestions.RECIPIENT),
                said.spelt(ConsentQuestions.FIELDS, Spelling.SYSTEMS),
                said.the(ConsentQuestions.ANSWER),
                said.the(ActForm.HAPPENED_AT),
                said.the(ConsentQuestions.WAY),
                said.of(ConsentQuestions.LANGUAGE),
                said.of(ConsentQuestions.INTERPRETER).orElse(false),
                said.of(ConsentQuestions.VALID_UNTIL),
                said.of(ActForm.NOTE));
    }
}
