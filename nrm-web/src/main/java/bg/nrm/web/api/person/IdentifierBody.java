package bg.nrm.web.api.person;

import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.identifier.IdentifierType;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number somebody is known by. Its kind is always said, never guessed. */
public record IdentifierBody(
        @NotNull IdentifierType type,
        Optional<String> value,
        @Schema(description = "Of a foreign document, ISO 3166-1 alpha-2") Optional<String> country,
        @Schema(description = "Why a doubtful number is kept: code list IDENTIFIER_KEPT")
                Optional<String> keptBecause) {

    static IdentifierBody of(Identifier identifier) {
        return new IdentifierBody(
                identifier.type(), NameBody.known(identifier.value()), identifier.country(), identifier.keptBecause());
    }

    Identifier identifier() {
        return new Identifier(type, value.orElse(""), country, keptBecause);
    }
}
