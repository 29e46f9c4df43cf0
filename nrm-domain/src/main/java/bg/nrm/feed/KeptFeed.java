package bg.nrm.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a user keeps an address at which their calendar reads their limits; never the address itself, whose secret nobody knows.
 *
 * @param lastUsedOn empty as long as no calendar has read it
 */
public record KeptFeed(Instant createdAt, Optional<LocalDate> lastUsedOn) {}
