package bg.nrm.web.health;

import bg.nrm.start.Starting;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Whether the register serves: it was opened, the database answers, and every migration is applied. Says no more than that. */
@WebServlet("/health")
public class Health extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Health.class.getName());
    private static final String UNFINISHED = "select count(*) from flyway_schema_history where success = 0";

    @Resource(lookup = "jdbc/nrm")
    private transient DataSource pool;

    @Inject
    private transient Starting starting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = starting.isOpen() && isMigrated();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.getWriter().print(up ? "{\"status\":\"up\"}" : "{\"status\":\"down\"}");
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
