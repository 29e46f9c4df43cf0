package bg.nrm.consent;

import bg.nrm.input.Blank;
import bg.nrm.procedure.language.Consent;
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
 * @param validUntil the last day on which a yes may be relied on
 */
public record AskedConsent(
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

    public AskedConsent {
        fields = List.copyOf(fields);
        note = note.flatMap(Blank::filled);
    }

    /** Asked in person, answered in writing, meant for all. */
    public static AskedConsent of(Consent purpose, Answer answer, Instant answeredAt) {
        return new AskedConsent(
                purpose,
                Optional.empty(),
                List.of(),
                answer,
                answeredAt,
                "WRITTEN",
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
