package bg.nrm.start;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Tells a database whose first start ended half-way, by a full disk or a power cut, from one that was ever used. */
final class FirstStart {

    /** Written by the first opening, and by nothing earlier: {@code audit_event} before anybody can log in. */
    private static final List<String> USED =
            List.of("audit_event", "user_account", "case_signal", "person", "case_file");

    private final Connection owner;

    FirstStart(Connection owner) {
        this.owner = owner;
    }

    /** Whether a start has begun to make the tables, and no register was ever opened on them. */
    boolean endedHalfWay() throws SQLException {
        if (!exists("flyway_schema_history")) {
            return false;
        }
        for (String table : USED) {
            if (exists(table) && !isEmpty(table)) {
                return false;
            }
        }
        return true;
    }

    private boolean exists(String table) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("select count(*) from information_schema.tables"
                + " where table_schema = database() and table_name = ?")) {
            query.setString(1, table);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1) > 0;
            }
        }
    }

    private boolean isEmpty(String table) throws SQLException {
        try (Statement query = owner.createStatement();
                ResultSet row = query.executeQuery("select 1 from " + table + " limit 1")) {
            return !row.next();
        }
    }
}
