package bg.nrm.web.answer;

import jakarta.resource.ResourceException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.stream.Stream;

/** That the database cannot be reached or does not answer: nobody's mistake, and over after a while. */
public final class Outage {

    private static final int DEEPEST = 20;

    private Outage() {}

    /** Whether this was thrown because of one, however deep the cause lies. */
    public static boolean isBehind(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(Outage::is);
    }

    /** The pool says so when it has no connection to give; the driver by its kind of exception or by the standard's state of it. */
    private static boolean is(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof ResourceException
                || cause instanceof SQLTransientException
                || cause instanceof SQLException failed && isOfConnection(failed);
    }

    private static boolean isOfConnection(SQLException failed) {
        return Optional.ofNullable(failed.getSQLState())
                .filter(state -> state.startsWith("08") || state.startsWith("57"))
                .isPresent();
    }
}
