package bg.nrm.audit;

import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which events somebody wants to see: those of some days in Sofia, and among them those of one act, one body, one user, one case, or
 * the refused ones only.
 */
public record TrailFilter(
        LocalDate first,
        LocalDate last,
        Optional<String> action,
        OptionalLong body,
        OptionalLong actor,
        OptionalLong caseId,
        boolean refusedOnly) {

    /** Everything that happened on these days, both included. */
    public static TrailFilter days(LocalDate first, LocalDate last) {
        return new TrailFilter(
                first, last, Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), false);
    }

    public TrailFilter ofAction(String code) {
        return new TrailFilter(first, last, Optional.of(code), body, actor, caseId, refusedOnly);
    }

    public TrailFilter ofBody(long id) {
        return new TrailFilter(first, last, action, OptionalLong.of(id), actor, caseId, refusedOnly);
    }

    public TrailFilter ofActor(long number) {
        return new TrailFilter(first, last, action, body, OptionalLong.of(number), caseId, refusedOnly);
    }

    public TrailFilter ofCase(long id) {
        return new TrailFilter(first, last, action, body, actor, OptionalLong.of(id), refusedOnly);
    }

    public TrailFilter refused() {
        return new TrailFilter(first, last, action, body, actor, caseId, true);
    }

    Instant from() {
        return Sofia.startOf(first);
    }

    Instant until() {
        return last.plusDays(1).atStartOfDay(Sofia.ZONE).toInstant();
    }
}
