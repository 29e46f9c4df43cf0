package bg.nrm.signal;

import java.util.List;
import java.util.Optional;

/**
 * Part of the list: those in danger first, then the urgent, then the newest.
 *
 * @param next the key after which the next part begins; empty when this is the last
 */
public record SignalPage(List<SignalLine> lines, Optional<SignalKey> next) {}
