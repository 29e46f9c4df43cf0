package bg.nrm.web.login;

import bg.nrm.access.LogInResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** What the log-in page has to say the next time it is shown, and only then. */
public record Outcome(Kind kind, Instant until) implements Serializable {

    private static final String ATTRIBUTE = "nrm.outcome";

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
    public void tell(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    static Optional<Outcome> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<Outcome> told =
                Optional.ofNullable(session.getAttribute(ATTRIBUTE)).map(Outcome.class::cast);
        session.removeAttribute(ATTRIBUTE);
        return told;
    }
}
