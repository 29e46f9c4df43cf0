package bg.nrm.transaction;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.TransactionalException;
import java.io.Serializable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Stands outside the transaction of an act. An act within another's transaction is done again with that, not alone. */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
public class RetriedActs implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Two that met once must not meet again: each waits for a time of its own. */
    private static final long LONGEST_PAUSE_NANOS = 40_000_000L;

    /** Asked instead of the persistence context: that of a timer's thread is closed after its first run, and nothing would recur any more. */
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private transient TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object act(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        try {
            return readsAStream(call) ? call.proceed() : new Retries(RetriedActs::pause).of(call::proceed);
        } catch (TransactionalException atTheEnd) {
            throw CutOff.isBehind(atTheEnd) ? new OutcomeUnknown(atTheEnd) : atTheEnd;
        }
    }

    /** What is read from a stream is there once. */
    private static boolean readsAStream(InvocationContext call) {
        for (Object argument : call.getParameters()) {
            if (argument instanceof AutoCloseable) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int tries) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1, LONGEST_PAUSE_NANOS * tries));
    }
}
