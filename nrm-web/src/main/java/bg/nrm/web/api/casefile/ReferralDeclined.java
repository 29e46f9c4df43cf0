package bg.nrm.web.api.casefile;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a body can do nothing in the case, and in the note where help may be found instead. */
public record ReferralDeclined(
        @Schema(description = "Code list REFERRAL_REFUSAL; OTHER needs a note") @NotNull String reason,
        Optional<String> note) {}
