package bg.nrm.web.api.casefile;

/** It is in the story, at this position. */
public record Told(int position) {}
