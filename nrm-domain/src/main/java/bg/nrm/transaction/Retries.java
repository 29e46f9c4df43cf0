package bg.nrm.transaction;

import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/** An act as often as it takes, within bounds. */
final class Retries {

    static final int MOST = 5;

    private static final Logger LOG = Logger.getLogger(Retries.class.getName());

    private final Pause pause;

    /** Lets whoever won the deadlock go on. */
    interface Pause {
        void after(int tries);
    }

    Retries(Pause pause) {
        this.pause = pause;
    }

    /**
     * What the act answers.
     *
     * @throws Busy when others stood in its way each time, or for long
     */
    Object of(Callable<Object> act) throws Exception {
        for (int tries = 1; ; tries++) {
            try {
                return act.call();
            } catch (Exception thrown) {
                if (!Contention.isUndone(thrown) || tries == MOST) {
                    throw Contention.isBehind(thrown) ? new Busy(thrown) : thrown;
                }
                LOG.log(Level.FINE, "The database resolved a deadlock: try {0}", tries + 1);
                pause.after(tries);
            }
        }
    }
}
