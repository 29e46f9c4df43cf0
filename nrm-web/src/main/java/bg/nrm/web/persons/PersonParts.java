package bg.nrm.web.persons;

import bg.nrm.person.PersonDetails;
import bg.nrm.person.PersonField;
import bg.nrm.person.SafeContact;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a person's record in words, where everything may be shown. */
@Named
@ApplicationScoped
public class PersonParts {

    @Inject
    private PersonWords words;

    @Inject
    private Codes codes;

    @Inject
    private Texts texts;

    /** What is not known is said to be unknown. */
    public String words(PersonField part, PersonDetails details) {
        String said =
                switch (part) {
                    case KNOWNNESS -> codes.label(
                            "KNOWNNESS", details.knownness().name());
                    case NAME -> details.name().line();
                    case SEX -> codes.label("SEX", details.sex().name());
                    case AGE -> words.age(details.age());
                    case CITIZENSHIPS -> codes.labels("COUNTRY", details.citizenships());
                    case LANGUAGES -> codes.labels("LANGUAGE", details.languages());
                    case IDENTIFIERS -> details.identifiers().stream()
                            .map(words::identifier)
                            .collect(Collectors.joining("; "));
                    case ADDRESS -> details.address();
                    case CONTACT -> contact(details.contact());
                };
        return said.isEmpty() ? texts.of("unknown") : said;
    }

    private String contact(SafeContact contact) {
        return Stream.of(
                        codes.label("CONTACT_MODE", contact.mode().name()),
                        contact.how(),
                        contact.when(),
                        contact.say(),
                        contact.never())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
