package bg.nrm.person;

import bg.nrm.person.identifier.Doubt;
import bg.nrm.question.Answers;
import java.util.List;
import java.util.Optional;

/** Everything recorded of a person at one version; {@code doubts} go with the identifiers of the details. */
public record PersonRecord(long id, long version, Answers details, List<Optional<Doubt>> doubts) {

    static PersonRecord of(Person person) {
        return new PersonRecord(person.id(), person.version(), person.details(), person.doubts());
    }
}
