package bg.nrm.audit;

import bg.nrm.protection.Checks;
import bg.nrm.protection.Protection;
import java.util.Optional;

/**
 * An event as it stands in the log, with the hashes stored beside it: what a {@link Verification} looks at.
 *
 * @param event empty when what is stored cannot be read as an event at all
 */
public record RecordedEvent(long seq, Optional<AuditEvent> event, byte[] previous, byte[] hash) {

    /** The place in the chain that the stored hash claims. */
    public Link claimed() {
        return new Link(seq, hash);
    }

    /** Whether the stored hash is the one of this event after the previous one: the link holds, whatever lies around it. */
    public boolean holds() {
        Link before = new Link(seq - 1, previous);
        return givesKeyed(hash, before, Protection.checks()) || givesUnkeyed(hash, before);
    }

    /** Whether the register's key made the hash: it was written by a release that binds sealed values to their places. */
    boolean isKeyed() {
        return givesKeyed(hash, new Link(seq - 1, previous), Protection.checks());
    }

    /** Whether this event, put right after a link, gives the hash. */
    boolean givesKeyed(byte[] expected, Link after, Checks keys) {
        return event.filter(known -> after.leadsTo(expected, known, keys)).isPresent();
    }

    /** The same for an event written before there were keys. */
    boolean givesUnkeyed(byte[] expected, Link after) {
        return event.map(after::nextUnkeyed)
                .filter(link -> link.matches(expected))
                .isPresent();
    }
}
