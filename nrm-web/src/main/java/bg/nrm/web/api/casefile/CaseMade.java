package bg.nrm.web.api.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The case is open. */
public record CaseMade(@Schema(description = "Says nothing about anybody: 4K7X-92MT") String reference) {}
