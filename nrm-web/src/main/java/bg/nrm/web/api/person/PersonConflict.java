package bg.nrm.web.api.person;

import bg.nrm.person.PersonChange;
import bg.nrm.person.PersonChange.Conflict;
import bg.nrm.person.PersonField;
import bg.nrm.web.api.answer.Fault.Difference;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Both values of each part that two have changed. */
final class PersonConflict {

    private PersonConflict() {}

    static List<Difference> differences(Conflict conflict, long sentVersion) {
        PersonBody theirs = PersonBody.of(conflict.theirs());
        PersonBody yours = PersonBody.of(conflict.mine());
        Stream<Difference> parts = conflict.differences().stream()
                .map(PersonChange.Difference::field)
                .map(field -> new Difference(
                        "person." + field.name().toLowerCase(Locale.ROOT), value(field, theirs), value(field, yours)));
        return Stream.concat(Stream.of(new Difference("version", conflict.version(), sentVersion)), parts)
                .toList();
    }

    private static Object value(PersonField field, PersonBody person) {
        return switch (field) {
            case KNOWNNESS -> person.knownness();
            case NAME -> person.name();
            case SEX -> person.sex();
            case AGE -> person.age();
            case CITIZENSHIPS -> person.citizenships();
            case LANGUAGES -> person.languages();
            case IDENTIFIERS -> person.identifiers();
            case ADDRESS -> person.address();
            case CONTACT -> person.contact();
        };
    }
}
