package bg.nrm.person;

import bg.nrm.input.Blank;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.name.PersonName;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that is recorded of who somebody is and how to reach them: what a form holds and a record keeps.
 *
 * @param citizenships ISO 3166 codes; none means unknown
 * @param languages ISO 639-1 codes, the best first
 */
public record PersonDetails(
        Knownness knownness,
        PersonName name,
        Sex sex,
        Age age,
        Set<String> citizenships,
        List<String> languages,
        List<Identifier> identifiers,
        String address,
        SafeContact contact) {

    /** Somebody of whom nothing is known. */
    public static final PersonDetails UNKNOWN = new PersonDetails(
            Knownness.UNKNOWN,
            PersonName.UNKNOWN,
            Sex.UNKNOWN,
            Age.UNKNOWN,
            Set.of(),
            List.of(),
            List.of(),
            "",
            SafeContact.NOT_AGREED);

    public PersonDetails {
        citizenships = Collections.unmodifiableSet(new TreeSet<>(citizenships));
        languages = List.copyOf(languages);
        identifiers = List.copyOf(identifiers);
        address = Blank.trimmed(address);
    }

    public PersonDetails known(Knownness other) {
        return new PersonDetails(other, name, sex, age, citizenships, languages, identifiers, address, contact);
    }

    public PersonDetails named(PersonName other) {
        return new PersonDetails(knownness, other, sex, age, citizenships, languages, identifiers, address, contact);
    }

    public PersonDetails of(Sex other) {
        return new PersonDetails(knownness, name, other, age, citizenships, languages, identifiers, address, contact);
    }

    public PersonDetails aged(Age other) {
        return new PersonDetails(knownness, name, sex, other, citizenships, languages, identifiers, address, contact);
    }

    public PersonDetails citizenOf(Set<String> other) {
        return new PersonDetails(knownness, name, sex, age, other, languages, identifiers, address, contact);
    }

    public PersonDetails speaking(List<String> other) {
        return new PersonDetails(knownness, name, sex, age, citizenships, other, identifiers, address, contact);
    }

    public PersonDetails identifiedBy(List<Identifier> other) {
        return new PersonDetails(knownness, name, sex, age, citizenships, languages, other, address, contact);
    }

    public PersonDetails livingAt(String other) {
        return new PersonDetails(knownness, name, sex, age, citizenships, languages, identifiers, other, contact);
    }

    public PersonDetails reachedBy(SafeContact other) {
        return new PersonDetails(knownness, name, sex, age, citizenships, languages, identifiers, address, other);
    }
}
