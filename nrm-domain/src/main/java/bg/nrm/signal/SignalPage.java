package bg.nrm.signal;

import java.util.List;
import java.util.Optional;

/**
 * Part of the list, the newest first.
 *
 * @param next the number after which the next part begins; empty when this is the last
 */
public record SignalPage(List<SignalLine> lines, Optional<SignalNumber> next) {}
