package bg.nrm.web.login;

import bg.nrm.access.LogInResult;
import bg.nrm.web.frame.StrangersCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What the log-in page has to say the next time it is shown, and only then. */
public record Outcome(Kind kind, Instant until) {

    /** Why somebody is at the log-in page. */
    public enum Kind {
        REFUSED,
        THROTTLED,
        /** The password that an administrator gave was not used in time. */
        EXPIRED,
        LOCKED,
        /** The password was changed, and every session ended with the old one. */
        CHANGED
    }

    static Outcome of(LogInResult result) {
        if (result instanceof LogInResult.Throttled throttled) {
            return new Outcome(Kind.THROTTLED, throttled.until());
        }
        return new Outcome(result instanceof LogInResult.Expired ? Kind.EXPIRED : Kind.REFUSED, Instant.EPOCH);
    }

    /** For the log-in after the change of a password. */
    public static Outcome changed() {
        return new Outcome(Kind.CHANGED, Instant.EPOCH);
    }

    static Outcome locked() {
        return new Outcome(Kind.LOCKED, Instant.EPOCH);
    }

    /** Keeps it for the next time the page is shown. */
    public void tell(HttpServletRequest request, HttpServletResponse response) {
        StrangersCookie.OUTCOME.leave(kind + " " + until, request, response);
    }

    static Optional<Outcome> take(HttpServletRequest request, HttpServletResponse response) {
        return StrangersCookie.OUTCOME.take(request, response).flatMap(Outcome::told);
    }

    /** As it was kept; nothing where somebody else wrote it. */
    static Optional<Outcome> told(String text) {
        String[] parts = text.split(" ", 2);
        try {
            return Optional.of(new Outcome(Kind.valueOf(parts[0]), Instant.parse(parts[parts.length - 1])));
        } catch (IllegalArgumentException | DateTimeParseException foreign) {
            return Optional.empty();
        }
    }
}
