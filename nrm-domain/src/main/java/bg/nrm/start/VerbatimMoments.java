package bg.nrm.start;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.MariaDBPlatform;

/**
 * MariaDB, with date-times written as they are. Left alone, EclipseLink takes them for times of the zone the server runs in: the database would hold
 * shifted times, and the audit, whose hashes are over the true ones, would not verify.
 */
public class VerbatimMoments extends MariaDBPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public void setParameterValueInDatabaseCall(
            Object parameter, PreparedStatement statement, int index, AbstractSession session) throws SQLException {
        if (parameter instanceof LocalDateTime moment) {
            statement.setObject(index, moment);
        } else {
            super.setParameterValueInDatabaseCall(parameter, statement, index, session);
        }
    }
}
