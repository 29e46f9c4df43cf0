package bg.nrm.signal;

import java.util.Optional;

/**
 * Which signals of the list.
 *
 * @param state only these; empty for all
 * @param after the last one seen; empty for the first page
 */
public record SignalFilter(Optional<SignalState> state, Optional<SignalKey> after) {

    public static final SignalFilter ALL = new SignalFilter(Optional.empty(), Optional.empty());
}
