package bg.nrm.audit;

import bg.nrm.audit.AuditEvent.Outcome;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/** The fields of an event, each with the smallest change one can make to it. */
enum Field {
    AT,
    ACTOR,
    BODY,
    CHANNEL,
    ACTION,
    OBJECT_TYPE,
    OBJECT_ID,
    CASE_ID,
    BASIS,
    OUTCOME,
    DETAIL,
    REQUEST,
    ACTOR_EMPTIED,
    DETAIL_EMPTIED;

    RecordedEvent changedIn(RecordedEvent row) {
        return new RecordedEvent(row.seq(), row.event().map(this::changedIn), row.previous(), row.hash());
    }

    private AuditEvent changedIn(AuditEvent e) {
        return new AuditEvent(
                this == AT ? e.at().plus(1, ChronoUnit.MICROS) : e.at(),
                this == ACTOR_EMPTIED ? OptionalLong.empty() : flipped(ACTOR, e.actor()),
                flipped(BODY, e.body()),
                flipped(CHANNEL, e.channel()),
                flipped(ACTION, e.action()),
                flipped(OBJECT_TYPE, e.objectType()),
                flipped(OBJECT_ID, e.objectId()),
                flipped(CASE_ID, e.caseId()),
                flipped(BASIS, e.basis()),
                this == OUTCOME ? Outcome.REFUSED : e.outcome(),
                this == DETAIL_EMPTIED ? Optional.empty() : flipped(DETAIL, e.detail()),
                flipped(REQUEST, e.request()));
    }

    private OptionalLong flipped(Field field, OptionalLong value) {
        return this == field ? OptionalLong.of(value.getAsLong() ^ 1) : value;
    }

    private Optional<String> flipped(Field field, Optional<String> value) {
        return value.map(text -> flipped(field, text));
    }

    private String flipped(Field field, String text) {
        return this == field ? (char) (text.charAt(0) ^ 1) + text.substring(1) : text;
    }
}
