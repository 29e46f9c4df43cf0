package bg.nrm.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is shown of a person before anybody asks for more: how to reach them safely, and what says nothing about who they are. Name,
 * numbers, birth date and address are not in it.
 */
public record PersonOverview(
        long id,
        long version,
        Knownness knownness,
        Sex sex,
        AgeBand ageBand,
        AgeGroup ageGroup,
        Set<String> citizenships,
        List<String> languages,
        SafeContact contact,
        Instant recordedAt) {

    /** Of a person, on a day. */
    public static PersonOverview of(Person person, LocalDate day) {
        return new PersonOverview(
                person.id(),
                person.version(),
                person.knownness(),
                person.sex(),
                person.age().bandOn(day),
                person.age().groupOn(day),
                person.citizenships(),
                person.languages(),
                person.contact(),
                person.recordedAt());
    }
}
