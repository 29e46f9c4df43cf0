package bg.nrm.web.api.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A talk with the person.
 *
 * @param topics codes of the list INTERVIEW_TOPIC
 * @param again that it was known to have been asked before
 */
public record Interviewed(@NotNull List<@NotNull String> topics, boolean again, @NotNull @Valid Happened happened) {}
