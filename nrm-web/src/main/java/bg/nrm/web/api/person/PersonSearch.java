package bg.nrm.web.api.person;

import bg.nrm.person.PersonQuery;
import bg.nrm.person.SearchPurpose;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is looked for by: a name or a number. */
public record PersonSearch(
        @Schema(description = "Words in any order and either alphabet") Optional<String> name,
        @Schema(description = "Give or take two years") OptionalInt birthYear,
        Optional<String> identifier,
        @Schema(description = "Why; noted in the audit") @NotNull SearchPurpose purpose) {

    PersonQuery query() {
        return new PersonQuery(name.orElse(""), birthYear, identifier.orElse(""), purpose);
    }
}
