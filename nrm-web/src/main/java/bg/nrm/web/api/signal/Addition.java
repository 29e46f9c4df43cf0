package bg.nrm.web.api.signal;

import jakarta.validation.constraints.NotNull;

/** What became known later. */
public record Addition(@NotNull String text) {}
