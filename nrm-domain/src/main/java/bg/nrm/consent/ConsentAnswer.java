package bg.nrm.consent;

import bg.nrm.procedure.language.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One answer of the person, for ever: a later answer does not change it.
 *
 * @param recipientId the body it is meant for; empty for all
 * @param fields codes of the list SHARED_DATA
 * @param way code of the list CONSENT_WAY
 * @param language code of the list LANGUAGE
 * @param validUntil the last day on which a yes may be relied on
 * @param recordedBy the user who recorded it
 */
public record ConsentAnswer(
        Consent purpose,
        Optional<Long> recipientId,
        List<String> fields,
        Answer answer,
        Instant answeredAt,
        String way,
        Optional<String> language,
        boolean isInterpreted,
        Optional<LocalDate> validUntil,
        Optional<String> note,
        Instant recordedAt,
        long recordedBy) {

    public ConsentAnswer {
        fields = List.copyOf(fields);
    }

    /** Whether a yes may be relied on, on a day, as long as no later answer says otherwise. */
    public boolean isGivenOn(LocalDate day) {
        return answer == Answer.GIVEN
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
