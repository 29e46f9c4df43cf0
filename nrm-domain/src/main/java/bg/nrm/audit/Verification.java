package bg.nrm.audit;

import bg.nrm.audit.Finding.Broken;
import bg.nrm.audit.Finding.Damage;
import bg.nrm.audit.Finding.Whole;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Goes through the log from the first event to the last and tells the first one that is not as it was written. Needs neither
 * application nor keys. Without a checkpoint of an earlier day nobody can tell that the end of the log and its head were set back
 * together: whoever audits keeps the checkpoint somewhere else.
 */
public final class Verification {

    private final Optional<Link> checkpoint;
    private Link last = Link.START;
    private Optional<RecordedEvent> misfit = Optional.empty();
    private Optional<Broken> broken = Optional.empty();

    public Verification(Optional<Link> checkpoint) {
        this.checkpoint = checkpoint;
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
        } else if (!last.matches(recorded.previous()) || !recorded.gives(recorded.hash(), last)) {
            misfit = Optional.of(recorded);
            breakAt(expected, Damage.CHANGED);
        } else {
            last = recorded.claimed();
            if (isRewritten()) {
                broken = Optional.of(new Broken(expected, Damage.REWRITTEN, 0, OptionalLong.empty()));
            }
        }
    }

    /** The event that belongs to the broken place may stand further down: then it was moved, not changed or removed. */
    private void seekLost(RecordedEvent later) {
        boolean belongs = later.gives(later.hash(), last)
                || misfit.filter(found -> later.gives(found.hash(), last)).isPresent();
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
        return checkpoint
                .filter(earlier -> earlier.seq() == last.seq())
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
        return checkpoint
                .filter(earlier -> earlier.seq() > last.seq())
                .map(earlier -> broken(last.seq() + 1, Damage.HEAD_REWOUND));
    }

    private void breakAt(long event, Damage damage) {
        broken = Optional.of(broken(event, damage));
    }

    private Broken broken(long event, Damage damage) {
        return new Broken(event, damage, last.seq(), OptionalLong.empty());
    }
}
