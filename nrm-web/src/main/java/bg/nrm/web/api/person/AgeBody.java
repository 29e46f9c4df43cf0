package bg.nrm.web.api.person;

import bg.nrm.person.Age;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How old somebody is, and how that is known. */
@Complete
public record AgeBody(
        @NotNull Known known,
        @Schema(description = "With BIRTH_DATE") Optional<LocalDate> born,
        @Schema(description = "With BIRTH_YEAR") OptionalInt year,
        @Schema(description = "With ESTIMATED: at least") OptionalInt from,
        @Schema(description = "With ESTIMATED: at most") OptionalInt to,
        @Schema(description = "With ESTIMATED and CHILD: the day it was so") Optional<LocalDate> asOf) {

    /** The code list AGE_KNOWN. */
    public enum Known {
        BIRTH_DATE,
        BIRTH_YEAR,
        ESTIMATED,
        CHILD,
        ADULT,
        UNKNOWN
    }

    static AgeBody of(Age age) {
        AgeBody bare = bare(Known.valueOf(age.code()));
        if (age instanceof Age.Born born) {
            return bare.born(born.date());
        }
        if (age instanceof Age.BornIn born) {
            return bare.year(born.year());
        }
        if (age instanceof Age.Estimated estimated) {
            return bare.between(estimated.from(), estimated.to()).asOf(estimated.asOf());
        }
        return age instanceof Age.Child child ? bare.asOf(child.asOf()) : bare;
    }

    /** As the use cases take it; nothing is {@link #missing()}. */
    Age age() {
        return switch (known) {
            case BIRTH_DATE -> new Age.Born(born.orElseThrow());
            case BIRTH_YEAR -> new Age.BornIn(year.orElseThrow());
            case ESTIMATED -> new Age.Estimated(from.orElseThrow(), to.orElseThrow(), asOf.orElseThrow());
            case CHILD -> new Age.Child(asOf.orElseThrow());
            case ADULT -> new Age.Adult();
            case UNKNOWN -> Age.UNKNOWN;
        };
    }

    /** Parts that this kind needs and that were not sent. */
    List<String> missing() {
        Map<String, Boolean> needed = known == null
                ? Map.of()
                : switch (known) {
                    case BIRTH_DATE -> Map.of("born", born.isPresent());
                    case BIRTH_YEAR -> Map.of("year", year.isPresent());
                    case ESTIMATED -> Map.of("from", from.isPresent(), "to", to.isPresent(), "asOf", asOf.isPresent());
                    case CHILD -> Map.of("asOf", asOf.isPresent());
                    case ADULT, UNKNOWN -> Map.of();
                };
        return needed.entrySet().stream()
                .filter(part -> !part.getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static AgeBody bare(Known known) {
        return new AgeBody(
                known,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    private AgeBody born(LocalDate date) {
        return new AgeBody(known, Optional.of(date), year, from, to, asOf);
    }

    private AgeBody year(int birthYear) {
        return new AgeBody(known, born, OptionalInt.of(birthYear), from, to, asOf);
    }

    private AgeBody between(int least, int most) {
        return new AgeBody(known, born, year, OptionalInt.of(least), OptionalInt.of(most), asOf);
    }

    private AgeBody asOf(LocalDate day) {
        return new AgeBody(known, born, year, from, to, Optional.of(day));
    }
}
