package bg.nrm.access;

import java.time.Instant;

/** What came of an attempt to log in. Says nothing about whether the user name exists. */
public sealed interface LogInResult {

    record Welcome(Actor actor) implements LogInResult {}

    record Refused() implements LogInResult {}

    /** Too many wrong attempts from here with this name; the next one counts from then on. */
    record Throttled(Instant until) implements LogInResult {}
}
