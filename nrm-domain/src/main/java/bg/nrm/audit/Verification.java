package bg.nrm.audit;

import bg.nrm.audit.Finding.Broken;
import bg.nrm.audit.Finding.Damage;
import bg.nrm.audit.Finding.Whole;
import bg.nrm.protection.Checks;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Goes through the log from the first event to the last and tells the first one that is not as it was written. Needs the checking keys
 * of the register and not the application. Events written before there were keys hold without them, up to the first with one, which
 * seals all before it. Without a checkpoint nobody can tell that the end of the log and its head were set back together: the register
 * keeps some outside of the database, and whoever audits keeps one somewhere else.
 */
public final class Verification {

    private final Checks keys;
    private final boolean opened;
    private final Map<Long, Link> checkpoints;
    private final long latestCheckpoint;
    private Link last = Link.START;
    private Instant lastAt = Instant.MIN;
    private boolean keyed;
    private Optional<RecordedEvent> misfit = Optional.empty();
    private Optional<Broken> broken = Optional.empty();

    /**
     * @param opened whether something outside of the log says that the register has been opened, which leaves an event
     * @param checkpoints places the chain is known to have passed
     */
    public Verification(Checks keys, boolean opened, Collection<Link> checkpoints) {
        this.keys = keys;
        this.opened = opened;
        this.checkpoints =
                checkpoints.stream().collect(Collectors.toMap(Link::seq, each -> each, (one, other) -> other));
        latestCheckpoint = checkpoints.stream().mapToLong(Link::seq).max().orElse(0);
    }

    /** Takes the next event, in the order of the numbers. */
    public void next(RecordedEvent recorded) {
        if (broken.isEmpty()) {
            follow(recorded);
        } else {
            seekLost(recorded);
        }
    }

    /** No event is left; the head is what the log says about its own end. */
    public Finding end(Link head) {
        return broken.<Finding>map(found -> found)
                .or(() -> wrongEnd(head))
                .orElseGet(() -> new Whole(last.seq(), last));
    }

    private void follow(RecordedEvent recorded) {
        long expected = last.seq() + 1;
        if (recorded.seq() > expected) {
            breakAt(expected, Damage.MISSING);
            seekLost(recorded);
        } else if (recorded.seq() < expected) {
            breakAt(recorded.seq(), Damage.OUT_OF_ORDER);
        } else if (!last.matches(recorded.previous()) || !gives(recorded, recorded.hash())) {
            misfit = Optional.of(recorded);
            breakAt(expected, Damage.CHANGED);
        } else if (goesBack(recorded)) {
            breakAt(expected, Damage.TIME_WENT_BACK);
        } else {
            pass(recorded);
        }
    }

    private void pass(RecordedEvent recorded) {
        keyed = keyed || recorded.givesKeyed(recorded.hash(), last, keys);
        last = recorded.claimed();
        lastAt = recorded.event().map(AuditEvent::at).orElse(lastAt);
        if (isRewritten()) {
            broken = Optional.of(new Broken(last.seq(), Damage.REWRITTEN, 0, OptionalLong.empty()));
        }
    }

    /** After the first event with a key there is none without. */
    private boolean gives(RecordedEvent recorded, byte[] expected) {
        return !keyed && recorded.givesUnkeyed(expected, last) || recorded.givesKeyed(expected, last, keys);
    }

    /** Before there were keys, acts that waited for each other were written down with the time at which they began to wait. */
    private boolean goesBack(RecordedEvent recorded) {
        return keyed
                && recorded.event()
                        .filter(event -> event.at().isBefore(lastAt))
                        .filter(event -> !event.action().equals(AuditEvent.CLOCK_SET_BACK))
                        .isPresent();
    }

    /** The event that belongs to the broken place may stand further down: then it was moved, not changed or removed. */
    private void seekLost(RecordedEvent later) {
        boolean belongs = gives(later, later.hash())
                || misfit.filter(found -> gives(later, found.hash())).isPresent();
        if (belongs && isMovable()) {
            broken = Optional.of(
                    new Broken(last.seq() + 1, Damage.OUT_OF_ORDER, last.seq(), OptionalLong.of(later.seq())));
        }
    }

    private boolean isMovable() {
        return broken.filter(found -> found.damage() == Damage.CHANGED || found.damage() == Damage.MISSING)
                .isPresent();
    }

    private boolean isRewritten() {
        return Optional.ofNullable(checkpoints.get(last.seq()))
                .filter(earlier -> !earlier.equals(last))
                .isPresent();
    }

    private Optional<Finding> wrongEnd(Link head) {
        if (head.seq() > last.seq()) {
            return Optional.of(broken(last.seq() + 1, Damage.CUT_OFF));
        }
        if (head.seq() < last.seq()) {
            return Optional.of(broken(head.seq() + 1, Damage.HEAD_REWOUND));
        }
        if (!head.equals(last)) {
            return Optional.of(broken(head.seq(), Damage.HEAD_CHANGED));
        }
        if (latestCheckpoint > last.seq()) {
            return Optional.of(broken(last.seq() + 1, Damage.HEAD_REWOUND));
        }
        if (last.seq() == 0 && opened) {
            return Optional.of(broken(1, Damage.EMPTY));
        }
        return last.seq() > 0 && !keyed ? Optional.of(broken(last.seq(), Damage.UNKEYED)) : Optional.empty();
    }

    private void breakAt(long event, Damage damage) {
        broken = Optional.of(broken(event, damage));
    }

    private Broken broken(long event, Damage damage) {
        return new Broken(event, damage, last.seq(), OptionalLong.empty());
    }
}
