package bg.nrm.web.api.person;

import bg.nrm.person.ContactMode;
import bg.nrm.person.SafeContact;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody can be reached without putting them in danger. */
public record ContactBody(
        @NotNull ContactMode mode,
        @Schema(description = "Through whom or what") Optional<String> how,
        @Schema(description = "Days and hours") Optional<String> when,
        @Schema(description = "What to say to whoever answers") Optional<String> say,
        @Schema(description = "What must not be done") Optional<String> never,
        @Schema(description = "When it was last agreed; set by the register", readOnly = true)
                Optional<Instant> checkedAt) {

    static ContactBody of(SafeContact contact) {
        return new ContactBody(
                contact.mode(),
                NameBody.known(contact.how()),
                NameBody.known(contact.when()),
                NameBody.known(contact.say()),
                NameBody.known(contact.never()),
                contact.checkedAt());
    }

    SafeContact contact() {
        return new SafeContact(
                mode, how.orElse(""), when.orElse(""), say.orElse(""), never.orElse(""), Optional.empty());
    }
}
