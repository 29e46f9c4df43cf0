package bg.nrm.person;

import bg.nrm.person.name.NameKeys;
import bg.nrm.person.name.PersonName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Somebody who may be the one looked for.
 *
 * @param reasons why they were found
 */
public record PersonFound(
        long id,
        PersonName name,
        Knownness knownness,
        Sex sex,
        Age age,
        Set<String> citizenships,
        Set<Reason> reasons,
        Strength strength) {

    /** What the two have in common. */
    public enum Reason {
        SAME_IDENTIFIER,
        SAME_NAME,
        SAME_NAME_SPELT_OTHERWISE,
        PART_OF_NAME,
        SAME_BIRTH_YEAR,
        NEAR_BIRTH_YEAR
    }

    /** How much it says. */
    public enum Strength {
        HIGH,
        MEDIUM,
        LOW
    }

    static PersonFound of(Person person, PersonQuery query, boolean byIdentifier) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (byIdentifier) {
            reasons.add(Reason.SAME_IDENTIFIER);
        }
        compareNames(person.name(), query, reasons);
        compareYears(person.age(), query.birthYear(), reasons);
        return new PersonFound(
                person.id(),
                person.name(),
                person.knownness(),
                person.sex(),
                person.age(),
                person.citizenships(),
                Collections.unmodifiableSet(reasons),
                strength(reasons, query));
    }

    /** Whether the name is not written as it was asked for; who has the very name stands first. */
    boolean isSpeltOtherwise() {
        return !reasons.contains(Reason.SAME_NAME);
    }

    private static void compareNames(PersonName name, PersonQuery query, Set<Reason> reasons) {
        String whole = String.join(" ", name.parts());
        Set<String> keys = NameKeys.of(whole);
        List<Set<String>> asked = query.words();
        long met =
                asked.stream().filter(word -> !Collections.disjoint(word, keys)).count();
        if (met == 0) {
            return;
        }
        if (met < asked.size()) {
            reasons.add(Reason.PART_OF_NAME);
        } else {
            boolean same = new HashSet<>(NameKeys.words(whole)).containsAll(NameKeys.words(query.name()));
            reasons.add(same ? Reason.SAME_NAME : Reason.SAME_NAME_SPELT_OTHERWISE);
        }
    }

    private static void compareYears(Age age, OptionalInt asked, Set<Reason> reasons) {
        asked.ifPresent(year -> birthYear(age)
                .ifPresent(known -> reasons.add(known == year ? Reason.SAME_BIRTH_YEAR : Reason.NEAR_BIRTH_YEAR)));
    }

    private static OptionalInt birthYear(Age age) {
        if (age instanceof Age.Born born) {
            return OptionalInt.of(born.date().getYear());
        }
        return age instanceof Age.BornIn born ? OptionalInt.of(born.year()) : OptionalInt.empty();
    }

    private static Strength strength(Set<Reason> reasons, PersonQuery query) {
        if (reasons.contains(Reason.SAME_IDENTIFIER)) {
            return Strength.HIGH;
        }
        boolean wholeName = reasons.contains(Reason.SAME_NAME) || reasons.contains(Reason.SAME_NAME_SPELT_OTHERWISE);
        if (!wholeName) {
            return Strength.LOW;
        }
        boolean yearFits = query.birthYear().isEmpty() || reasons.contains(Reason.SAME_BIRTH_YEAR);
        return query.words().size() > 1 && yearFits ? Strength.HIGH : Strength.MEDIUM;
    }
}
