package bg.nrm.web.api.casefile;

import bg.nrm.casefile.ServiceStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * What happened about a service.
 *
 * @param service code of the list SERVICE
 * @param reason code of the list SERVICE_REASON; for REFUSED, NOT_GIVEN and ENDED, and only for these
 */
public record ServiceTold(
        @NotNull String service,
        @NotNull ServiceStatus status,
        Optional<String> reason,
        @NotNull @Valid Happened happened) {}
