package bg.nrm.web.api.casefile;

import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of a case's story, in the order of recording. */
public record StoryPart(
        List<Moment> entries,
        @Schema(description = "To be sent as 'after' for the next part; missing when this is the last")
                OptionalInt next) {}
