package bg.nrm.web.login;

import bg.nrm.access.LogInResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** What the log-in page has to say the next time it is shown, and only then. */
record Outcome(Kind kind, Instant until) implements Serializable {

    private static final String ATTRIBUTE = "nrm.outcome";

    enum Kind {
        REFUSED,
        THROTTLED,
        LOCKED
    }

    static Outcome of(LogInResult result) {
        return result instanceof LogInResult.Throttled throttled
                ? new Outcome(Kind.THROTTLED, throttled.until())
                : new Outcome(Kind.REFUSED, Instant.EPOCH);
    }

    static Outcome locked() {
        return new Outcome(Kind.LOCKED, Instant.EPOCH);
    }

    void tell(HttpServletRequest request) {
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
