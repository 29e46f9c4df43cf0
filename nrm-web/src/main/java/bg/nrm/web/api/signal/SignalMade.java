package bg.nrm.web.api.signal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The signal is in the register. */
public record SignalMade(
        long id, @Schema(description = "In the register: gap-free within a year, 232/2026") String number) {}
