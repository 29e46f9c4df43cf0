package bg.nrm.web.api.person;

import bg.nrm.person.PersonRecord;
import bg.nrm.person.identifier.Doubt;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who somebody is. */
public record PersonRevealed(
        long id,
        @Schema(description = "To be sent back with a change") long version,
        PersonBody person,
        @Schema(
                        description =
                                "Why a number may be wrong, in the order of the identifiers; NONE where nothing is doubtful")
                List<String> doubts) {

    static PersonRevealed of(PersonRecord record) {
        return new PersonRevealed(
                record.id(),
                record.version(),
                new PersonBody(record.details()),
                record.doubts().stream().map(PersonRevealed::code).toList());
    }

    private static String code(Optional<Doubt> doubt) {
        return doubt.map(Enum::name).orElse("NONE");
    }
}
