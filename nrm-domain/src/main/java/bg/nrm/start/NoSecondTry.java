package bg.nrm.start;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;

/**
 * A question the database did not answer is not asked again behind the user's back. Left alone, EclipseLink asks four times, with five seconds between:
 * whoever waits for a database that is gone would wait for minutes. The pool tries connections before it gives them out, so one that died goes unnoticed
 * rarely.
 */
public class NoSecondTry implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
