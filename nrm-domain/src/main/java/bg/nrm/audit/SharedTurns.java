package bg.nrm.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Appends the events of acts that only read. One transaction at a time can hold the head of the chain; those who come meanwhile would
 * queue for it one by one, each for a commit of its own. Here whoever gets the turn writes the events of all who wait. As everywhere,
 * nobody goes on before their event is committed, and if it can't be, nothing is shown.
 */
@ApplicationScoped
public class SharedTurns {

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    private AuditLog log;

    protected SharedTurns() {}

    @Inject
    SharedTurns(AuditLog log) {
        this.log = log;
    }

    /** Returns when the events are committed; throws what kept them from it. */
    public void append(List<AuditEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        Waiting mine = new Waiting(events);
        waiting.add(mine);
        turn.lock();
        try {
            if (!mine.settled) {
                settle(takeAll());
            }
        } finally {
            turn.unlock();
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
    }

    /** How many have come and are not yet being written. */
    int waiting() {
        return waiting.size();
    }

    private List<Waiting> takeAll() {
        List<Waiting> taken = new ArrayList<>();
        for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
            taken.add(next);
        }
        return taken;
    }

    private void settle(List<Waiting> taken) {
        RuntimeException failure = null;
        try {
            log.appendApart(taken.stream().flatMap(each -> each.events.stream()).toList());
        } catch (RuntimeException failed) {
            failure = failed;
        }
        for (Waiting each : taken) {
            each.failure = failure;
            each.settled = true;
        }
    }

    /** Read and written by whoever has the turn. */
    private static final class Waiting {
        private final List<AuditEvent> events;
        private boolean settled;
        private RuntimeException failure;

        private Waiting(List<AuditEvent> events) {
            this.events = events;
        }
    }
}
