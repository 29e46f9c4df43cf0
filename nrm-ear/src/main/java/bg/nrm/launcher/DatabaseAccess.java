package bg.nrm.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How the application reaches its database: one address, two accounts. The owner makes and changes tables and grants; the application's account can do
 * only what was granted to it table by table, so it can't touch what the audit wrote.
 */
record DatabaseAccess(String url, Account application, Account owner) {

    /** Instants travel as UTC whatever the time zones of the two machines are, and no server can ask for a local file. */
    private static final String PARAMETERS = "connectionTimeZone=+00:00&forceConnectionTimeZoneToSession=true"
            + "&preserveInstants=true&allowLocalInfile=false";

    static String withParameters(String url) {
        return url + (url.contains("?") ? "&" : "?") + PARAMETERS;
    }

    /** Logs in with both accounts, as the application will. */
    void tryBoth() throws SQLException {
        tryOne(owner);
        tryOne(application);
    }

    private void tryOne(Account account) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, account.user(), account.password())) {
            connection.isValid(5);
        }
    }
}
