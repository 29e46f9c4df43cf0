package bg.nrm.transaction;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Two transactions that wanted the same at the same moment. No fault of the database, and none of its connection. */
public final class Contention {

    /** MariaDB: ended to resolve a deadlock, and written by another since it was read. The whole transaction is undone. */
    private static final Set<Integer> UNDONE = Set.of(1213, 1020);

    /** MariaDB: waited too long for a lock. */
    private static final int WAITED = 1205;

    private static final int DEEPEST = 20;

    private Contention() {}

    /** Whether this was thrown because another transaction stood in the way, however deep the cause lies. */
    public static boolean isBehind(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof Busy
                        || cause instanceof PessimisticLockException
                        || cause instanceof LockTimeoutException
                        || cause instanceof SQLException failed
                                && (UNDONE.contains(failed.getErrorCode()) || failed.getErrorCode() == WAITED));
    }

    /** Whether the transaction was undone and the same, done again, may succeed at once. */
    static boolean isUndone(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof SQLException failed && UNDONE.contains(failed.getErrorCode()));
    }

    static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
