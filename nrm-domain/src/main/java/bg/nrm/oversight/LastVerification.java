package bg.nrm.oversight;

import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.Finding;
import bg.nrm.audit.Finding.Broken;
import bg.nrm.audit.Finding.Damage;
import bg.nrm.audit.Finding.Forged;
import bg.nrm.audit.Finding.Whole;
import bg.nrm.audit.Link;
import bg.nrm.protection.Proofs.WrongRow;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A verification that was made, as its own event in the log tells it. */
public record LastVerification(Instant at, Finding finding) {

    private static final Pattern WHOLE = Pattern.compile("whole events=(\\d+) head=(\\d+:[0-9a-f]{64})");
    private static final Pattern FORGED =
            Pattern.compile("forged events=(\\d+) head=(\\d+:[0-9a-f]{64}) rows=(\\d+) first=(\\w+) (\\S+)");
    private static final Pattern BROKEN =
            Pattern.compile("broken event=(\\d+) damage=([A-Z_]+) intact=(\\d+)(?: at=(\\d+))?");

    static String codes(Finding finding) {
        if (finding instanceof Whole whole) {
            return "whole events=%d head=%s".formatted(whole.intact(), whole.head());
        }
        if (finding instanceof Forged forged) {
            return "forged events=%d head=%s rows=%d first=%s"
                    .formatted(
                            forged.intact(),
                            forged.head(),
                            forged.rows().size(),
                            forged.rows().get(0));
        }
        Broken broken = (Broken) finding;
        return "broken event=%d damage=%s intact=%d".formatted(broken.event(), broken.damage(), broken.intact())
                + (broken.foundAt().isPresent() ? " at=" + broken.foundAt().getAsLong() : "");
    }

    static Optional<LastVerification> of(AuditEvent event) {
        return event.detail()
                .flatMap(codes -> whole(codes).or(() -> forged(codes)).or(() -> broken(codes)))
                .map(finding -> new LastVerification(event.at(), finding));
    }

    private static Optional<Finding> whole(String codes) {
        Matcher parts = WHOLE.matcher(codes);
        return parts.matches()
                ? Link.parse(parts.group(2)).map(head -> new Whole(Long.parseLong(parts.group(1)), head))
                : Optional.empty();
    }

    /** Of the rows the first is remembered, and how many there were. */
    private static Optional<Finding> forged(String codes) {
        Matcher parts = FORGED.matcher(codes);
        if (!parts.matches()) {
            return Optional.empty();
        }
        WrongRow first = new WrongRow(parts.group(4), parts.group(5));
        return Link.parse(parts.group(2))
                .map(head -> new Forged(
                        Long.parseLong(parts.group(1)),
                        head,
                        Collections.nCopies(Integer.parseInt(parts.group(3)), first)));
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
