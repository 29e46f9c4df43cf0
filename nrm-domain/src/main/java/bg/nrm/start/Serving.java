package bg.nrm.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Says whether the register serves: it was opened, the database answers, and every migration is applied. */
@ApplicationScoped
public class Serving {

    private static final Logger LOG = Logger.getLogger(Serving.class.getName());
    private static final String UNFINISHED = "select count(*) from flyway_schema_history where success = 0";

    @Resource(lookup = "jdbc/nrm")
    private DataSource pool;

    @Inject
    private Starting starting;

    /** Whether it serves at this moment; what keeps it from serving is written to the log. */
    public boolean isUp() {
        return starting.isOpen() && isMigrated();
    }

    private boolean isMigrated() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(UNFINISHED)) {
            return row.next() && row.getInt(1) == 0;
        } catch (SQLException unreachable) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", unreachable.getMessage());
            return false;
        }
    }
}
