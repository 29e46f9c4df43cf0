package bg.nrm.oversight;

import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.Finding;
import bg.nrm.audit.Finding.Broken;
import bg.nrm.audit.Finding.Damage;
import bg.nrm.audit.Finding.Whole;
import bg.nrm.audit.Link;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A verification that was made, as its own event in the log tells it. */
public record LastVerification(Instant at, Finding finding) {

    private static final Pattern WHOLE = Pattern.compile("whole events=(\\d+) head=(\\d+:[0-9a-f]{64})");
    private static final Pattern BROKEN =
            Pattern.compile("broken event=(\\d+) damage=([A-Z_]+) intact=(\\d+)(?: at=(\\d+))?");

    static String codes(Finding finding) {
        if (finding instanceof Whole whole) {
            return "whole events=%d head=%s".formatted(whole.intact(), whole.head());
        }
        Broken broken = (Broken) finding;
        return "broken event=%d damage=%s intact=%d".formatted(broken.event(), broken.damage(), broken.intact())
                + (broken.foundAt().isPresent() ? " at=" + broken.foundAt().getAsLong() : "");
    }

    static Optional<LastVerification> of(AuditEvent event) {
        return event.detail()
                .flatMap(codes -> whole(codes).or(() -> broken(codes)))
                .map(finding -> new LastVerification(event.at(), finding));
    }

    private static Optional<Finding> whole(String codes) {
        Matcher parts = WHOLE.matcher(codes);
        return parts.matches()
                ? Link.parse(parts.group(2)).map(head -> new Whole(Long.parseLong(parts.group(1)), head))
                : Optional.empty();
    }

    private static Optional<Finding> broken(String codes) {
        Matcher parts = BROKEN.matcher(codes);
        if (!parts.matches()) {
            return Optional.empty();
        }
        OptionalLong foundAt =
                parts.group(4) == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts.group(4)));
        return Optional.of(new Broken(
                Long.parseLong(parts.group(1)),
                Damage.valueOf(parts.group(2)),
                Long.parseLong(parts.group(3)),
                foundAt));
    }
}
