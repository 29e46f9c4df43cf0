package bg.nrm.casefile;

import bg.nrm.input.Blank;
import bg.nrm.procedure.standing.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * What is about to be told in a story: an entry of the rulebook with what only the file keeps beside it.
 *
 * @param columns how it is kept
 * @param otherBody the body it concerns: a receiver, the recipient of a consent
 * @param note text, sealed
 */
public record Telling(Columns columns, Optional<Long> otherBody, Details details, Optional<String> note) {

    public Telling {
        note = note.flatMap(Blank::filled);
    }

    /** Tells an entry of the rulebook. */
    public static Telling of(Entry entry) {
        return new Telling(Columns.of(entry), Optional.empty(), Columns.details(entry), Optional.empty());
    }

    /** Tells what the rulebook does not ask about. */
    public static Telling apart(EntryKind kind, Instant happenedAt) {
        return new Telling(Columns.apart(kind, happenedAt), Optional.empty(), Details.NONE, Optional.empty());
    }

    /** The moment to which times in a story are exact: nobody reads a clock more closely, and forms do not ask for more. */
    public static Instant moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }

    public Telling to(long bodyId) {
        return new Telling(columns, Optional.of(bodyId), details, note);
    }

    public Telling to(Optional<Long> bodyId) {
        return new Telling(columns, bodyId, details, note);
    }

    /** What it is about, in a code. */
    public Telling coded(String code) {
        return new Telling(columns.coded(code), otherBody, details, note);
    }

    /** The last day of what it says. */
    public Telling until(Optional<LocalDate> day) {
        return new Telling(columns.until(day), otherBody, details, note);
    }

    /** More in codes. */
    public Telling with(Details more) {
        Details all = details;
        for (var field : more.codes().entrySet()) {
            all = all.with(field.getKey(), field.getValue());
        }
        return new Telling(columns, otherBody, all, note);
    }

    public Telling saying(Optional<String> text) {
        return new Telling(columns, otherBody, details, text);
    }

    public Telling saying(String text) {
        return saying(Optional.of(Objects.requireNonNull(text)));
    }
}
