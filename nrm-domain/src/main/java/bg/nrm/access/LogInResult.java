package bg.nrm.access;

import java.time.Instant;

/** What came of an attempt to log in. Says nothing about whether the user name exists, unless the password is right. */
public sealed interface LogInResult {

    record Welcome(Actor actor) implements LogInResult {}

    record Refused() implements LogInResult {}

    /** The password is right, but it was given by an administrator for a first log-in that comes too late. */
    record Expired() implements LogInResult {}

    /** Too many wrong tries with this name from here, from here at all, or everywhere; the next one is judged from then on. */
    record Throttled(Instant until) implements LogInResult {}
}
