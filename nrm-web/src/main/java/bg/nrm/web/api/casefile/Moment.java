package bg.nrm.web.api.casefile;

import bg.nrm.casefile.EntryKind;
import bg.nrm.casefile.StoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a case's story. */
public record Moment(
        int position,
        EntryKind kind,
        @Schema(description = "The step or the period it is about") Optional<String> subject,
        @Schema(description = "The consent, the circumstance or the reason") Optional<String> code,
        @Schema(description = "The person's answer") Optional<Boolean> agreed,
        Instant happenedAt,
        Instant recordedAt,
        @Schema(description = "Code of the body for which it was recorded") String body,
        @Schema(description = "Code of the body it concerns") Optional<String> otherBody,
        Optional<LocalDate> until,
        Map<String, List<String>> details,
        Optional<String> note) {

    static Moment of(StoryEntry entry, BodyCodes bodies) {
        return new Moment(
                entry.position(),
                entry.kind(),
                entry.subject(),
                entry.code(),
                entry.agreed(),
                entry.happenedAt(),
                entry.recordedAt(),
                bodies.code(entry.bodyId()),
                entry.otherBodyId().map(bodies::code),
                entry.until(),
                entry.details().codes(),
                entry.note());
    }
}
