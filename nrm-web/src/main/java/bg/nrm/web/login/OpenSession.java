package bg.nrm.web.login;

import bg.nrm.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a session remembers of a log-in: whose, since when, and at which epoch of the account, and which
 * key its browser shows. Roles are not kept: they are asked
 * anew on every request.
 */
record OpenSession(String username, int epoch, Instant since, String key) implements Serializable {

    private static final String ATTRIBUTE = "nrm.session";

    /** The page locks by itself at the limit; the server waits a little longer, so that the last draft still arrives. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    /** Begins under a new session id: the one from before the log-in is dead. */
    static void begin(HttpServletRequest request, Actor actor, String key, Instant now, Duration idle) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval((int) idle.plus(GRACE).toSeconds());
        session.setAttribute(ATTRIBUTE, new OpenSession(actor.username(), actor.sessionEpoch(), now, key));
    }

    /** Whether somebody logged in with it. */
    static boolean isIn(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) != null;
    }

    /** The session of this request, if its key is shown, too. */
    static Optional<OpenSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .map(OpenSession.class::cast)
                .filter(session -> SessionKey.isShown(request, session.key()));
    }

    /** Whether it has run for longer than any session may, however busy it was. */
    boolean isOver(Instant now, Duration longest) {
        return !now.isBefore(since.plus(longest));
    }

    /** Whether the account still is the one that logged in: not closed, no new password, sessions not ended. */
    boolean belongsTo(Actor actor) {
        return epoch == actor.sessionEpoch();
    }
}
