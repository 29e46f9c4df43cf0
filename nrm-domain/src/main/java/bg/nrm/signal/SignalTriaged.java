package bg.nrm.signal;

import java.time.Instant;
import java.util.List;

/**
 * Somebody decided what a signal is about. Told within the transaction: what an observer cannot do, did not happen.
 *
 * @param personIds the persons the signal names; with an outcome that {@link SignalOutcome#opensCases() opens cases} they can get one
 */
public record SignalTriaged(
        long signalId, SignalNumber number, SignalOutcome outcome, List<Long> personIds, Instant at) {}
