package bg.nrm.web.api.person;

import bg.nrm.person.Age;
import bg.nrm.person.Knownness;
import bg.nrm.person.PersonDetails;
import bg.nrm.person.SafeContact;
import bg.nrm.person.Sex;
import bg.nrm.person.name.PersonName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is recorded of who somebody is and how to reach them. What is not sent is unknown. */
public record PersonBody(
        @NotNull Knownness knownness,
        Optional<@Valid NameBody> name,
        Optional<Sex> sex,
        Optional<@Valid AgeBody> age,
        @Schema(description = "ISO 3166-1 alpha-2") Set<String> citizenships,
        @Schema(description = "ISO 639-1, the best first") List<String> languages,
        List<@Valid IdentifierBody> identifiers,
        Optional<String> address,
        @Schema(description = "Without it: do not contact") Optional<@Valid ContactBody> contact) {

    /** What JSON leaves out comes as null. */
    public PersonBody {
        citizenships = citizenships == null ? Set.of() : Set.copyOf(citizenships);
        languages = languages == null ? List.of() : List.copyOf(languages);
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    }

    static PersonBody of(PersonDetails details) {
        return new PersonBody(
                details.knownness(),
                Optional.of(NameBody.of(details.name())),
                Optional.of(details.sex()),
                Optional.of(AgeBody.of(details.age())),
                details.citizenships(),
                details.languages(),
                details.identifiers().stream().map(IdentifierBody::of).toList(),
                NameBody.known(details.address()),
                Optional.of(ContactBody.of(details.contact())));
    }

    /** As the use cases take it. */
    public PersonDetails details() {
        return new PersonDetails(
                knownness,
                name.map(NameBody::name).orElse(PersonName.UNKNOWN),
                sex.orElse(Sex.UNKNOWN),
                age.map(AgeBody::age).orElse(Age.UNKNOWN),
                citizenships,
                languages,
                identifiers.stream().map(IdentifierBody::identifier).toList(),
                address.orElse(""),
                contact.map(ContactBody::contact).orElse(SafeContact.NOT_AGREED));
    }
}
