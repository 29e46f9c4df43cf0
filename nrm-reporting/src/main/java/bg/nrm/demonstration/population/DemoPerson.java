package bg.nrm.demonstration.population;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An invented person, as far as known. Codes are those of the register's code lists.
 *
 * @param knownness how far the person is known
 * @param name as much of the name as is known
 * @param sex F, M or UNKNOWN
 * @param age what is known of the age
 * @param citizenships ISO 3166; empty when not known
 * @param identifier the kind of identifier, never a valid number
 * @param contact how and when the person may be reached safely
 */
public record DemoPerson(
        int id,
        String knownness,
        Name name,
        String sex,
        Age age,
        Set<String> citizenships,
        List<String> languages,
        Identifier identifier,
        SafeContact contact,
        Instant recordedAt,
        String body) {

    /** The parts of a name that are known; all empty for somebody unknown. */
    public record Name(
            Optional<String> given, Optional<String> patronymic, Optional<String> family, Optional<String> pseudonym) {

        static final Name NONE = new Name(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What is known of the age.
     *
     * @param known code of the list AGE_KNOWN
     * @param birthYear when known to the year
     * @param from estimated, from
     * @param to estimated, to
     * @param on the day of the estimate
     */
    public record Age(String known, OptionalInt birthYear, OptionalInt from, OptionalInt to, LocalDate on) {}

    /** The kind of identifier; a value only for invented foreign documents. */
    public record Identifier(String type, Optional<String> value, Optional<String> country) {}

    /** Safe to call, when, what to say, what never. */
    public record SafeContact(
            String mode, Optional<String> how, Optional<String> when, Optional<String> say, Optional<String> never) {

        static final SafeContact UNTOLD =
                new SafeContact("AGREED_ONLY", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
