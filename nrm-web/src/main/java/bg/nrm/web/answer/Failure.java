package bg.nrm.web.answer;

import bg.nrm.access.NotFound;
import bg.nrm.access.NotPermitted;
import bg.nrm.load.Overload;
import bg.nrm.transaction.Contention;
import bg.nrm.transaction.OutcomeUnknown;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a thrown exception means to the user: no such record, no access, the page was open too long, too much at once, others were
 * writing the same, nobody knows whether it was saved, no database, or something is broken.
 */
enum Failure {
    NOT_FOUND(HttpServletResponse.SC_NOT_FOUND),
    NOT_PERMITTED(HttpServletResponse.SC_FORBIDDEN),
    EXPIRED(HttpServletResponse.SC_REQUEST_TIMEOUT),
    /** Too much is asked at once; nothing was done. */
    OVERLOADED(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    BUSY(HttpServletResponse.SC_CONFLICT),
    OUTCOME_UNKNOWN(HttpServletResponse.SC_GATEWAY_TIMEOUT),
    UNAVAILABLE(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    BROKEN(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);

    private static final int DEEPEST = 20;

    private final int status;

    Failure(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Whether the same may be asked again in a moment, with what was typed. */
    boolean passes() {
        return this == BUSY || this == OUTCOME_UNKNOWN || this == OVERLOADED || this == UNAVAILABLE;
    }

    static Failure of(Throwable thrown) {
        Set<Class<?>> causes = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(Object::getClass)
                .collect(java.util.stream.Collectors.toSet());
        if (causes.contains(NotFound.class)) {
            return NOT_FOUND;
        }
        if (causes.contains(NotPermitted.class)) {
            return NOT_PERMITTED;
        }
        if (causes.contains(ViewExpiredException.class)) {
            return EXPIRED;
        }
        if (causes.contains(Overload.class)) {
            return OVERLOADED;
        }
        if (causes.contains(OutcomeUnknown.class)) {
            return OUTCOME_UNKNOWN;
        }
        if (Contention.isBehind(thrown)) {
            return BUSY;
        }
        return Outage.isBehind(thrown) ? UNAVAILABLE : BROKEN;
    }
}
