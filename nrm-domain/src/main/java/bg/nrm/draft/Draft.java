package bg.nrm.draft;

import java.time.Instant;

/** The state of a form that has not been saved yet. */
public record Draft(String content, Instant savedAt) {}
