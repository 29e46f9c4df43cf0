package bg.nrm.signal;

import java.util.List;
import java.util.Optional;

/**
 * Part of the list: those in danger first, then the urgent, then the newest.
 *
 * @param next the key after which the next part begins; empty when this is the last
 * @param broken how many of this part do not open, because somebody changed them past the register
 */
public record SignalPage(List<SignalLine> lines, Optional<SignalKey> next, int broken) {}
