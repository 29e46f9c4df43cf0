package bg.nrm.web.api.person;

import bg.nrm.person.name.PersonName;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a name; each part may be missing. */
public record NameBody(
        Optional<String> given, Optional<String> patronymic, Optional<String> family, Optional<String> pseudonym) {

    static NameBody of(PersonName name) {
        return new NameBody(
                known(name.given()), known(name.patronymic()), known(name.family()), known(name.pseudonym()));
    }

    PersonName name() {
        return new PersonName(given.orElse(""), patronymic.orElse(""), family.orElse(""), pseudonym.orElse(""));
    }

    /** A text of the register that may be empty. */
    static Optional<String> known(String text) {
        return Stream.of(text).filter(some -> !some.isEmpty()).findFirst();
    }
}
