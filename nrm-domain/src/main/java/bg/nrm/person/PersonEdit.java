package bg.nrm.person;

import bg.nrm.person.PersonChange.Conflict;
import bg.nrm.person.PersonChange.Difference;
import java.util.Arrays;
import java.util.List;

/**
 * A change somebody wants to make: what they saw, at which version, and what they made of it.
 *
 * @param before the record as it was shown
 * @param after the record as it should be
 */
public record PersonEdit(long version, PersonDetails before, PersonDetails after) {

    /** Whether the record still says what was seen. */
    boolean sees(PersonDetails current) {
        return Arrays.stream(PersonField.values()).allMatch(field -> field.same(before, current));
    }

    /** Both values, where the record is another by now. */
    Conflict against(long currentVersion, PersonDetails current) {
        List<Difference> differences = Arrays.stream(PersonField.values())
                .filter(field -> !field.same(current, after))
                .map(field -> new Difference(field, !field.same(before, after)))
                .toList();
        return new Conflict(currentVersion, current, after, differences);
    }
}
