package bg.nrm.transaction;

import jakarta.transaction.SystemException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;

/** That a commit was sent and no answer came. */
final class CutOff {

    private CutOff() {}

    /** Whether a transaction that failed at its end failed so: the connection is gone, or the resource cannot say what became of it. */
    static boolean isBehind(Throwable thrown) {
        return Contention.causes(thrown)
                .anyMatch(cause -> cause instanceof XAException
                        || cause instanceof SystemException
                        || cause instanceof SQLException failed
                                && String.valueOf(failed.getSQLState()).startsWith("08"));
    }
}
