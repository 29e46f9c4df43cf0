package bg.nrm.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the application reaches its database: one address, two accounts. The owner makes and changes tables and grants; the application's account can do
 * only what was granted to it table by table, so it can't touch what the audit wrote.
 */
record DatabaseAccess(String url, DatabaseAccount application, DatabaseAccount owner) {

    /**
     * Date-times travel as they are written, which is in UTC, whatever the time zones of the two machines are: the driver may not convert them. No
     * server can ask for a local file. Each statement sees what is committed: with one view for a whole transaction the gaps between rows are
     * locked too, and two offices that open cases at the same moment stand in each other's way until one is sent back.
     */
    private static final String PARAMETERS = "connectionTimeZone=+00:00&forceConnectionTimeZoneToSession=true"
            + "&preserveInstants=false&allowLocalInfile=false&transactionIsolation=READ-COMMITTED";

    /**
     * A database that does not answer is given up after a while, else every request would wait for it for ever. Each single answer may take half a
     * minute: the largest report over a million cases takes a sixth of it, and what is read in parts, such as an export, begins anew with each part.
     * The time is below the minute after which proxies give up, so that users get our answer and not theirs. An address may say otherwise.
     */
    private static final List<String> PATIENCE = List.of("connectTimeout=5000", "socketTimeout=30000");

    static String withParameters(String url) {
        String patience = PATIENCE.stream()
                .filter(parameter -> !says(url, parameter.substring(0, parameter.indexOf('=') + 1)))
                .map("&"::concat)
                .collect(Collectors.joining());
        return url + (url.contains("?") ? "&" : "?") + PARAMETERS + patience;
    }

    private static boolean says(String url, String name) {
        return url.contains("?" + name) || url.contains("&" + name);
    }

    /** Logs in with both accounts, as the application will. */
    void tryBoth() throws SQLException {
        tryOne(owner);
        tryOne(application);
    }

    private void tryOne(DatabaseAccount account) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, account.user(), account.password())) {
            connection.isValid(5);
        }
    }
}
