package bg.nrm.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * What Report 1 would cost somebody who writes its GROUP BY by hand: the same victims by the same columns, identified in one way or
 * in either, each person once.
 *
 * <p>Usage: {@code Grouping JDBC-URL USER PASSWORD YEAR}
 */
public final class Grouping {

    private static final int TIMES = 30;
    private static final String COLUMNS =
            "select body_id, sex, age_group, citizenship_group, forms, main_form, count(*)";
    private static final String KNOWN = " where year = ? and first_of_year and known_from <= ? and known_to > ?";
    private static final String BY = " group by body_id, sex, age_group, citizenship_group, forms, main_form";
    private static final String INFORMAL = COLUMNS + " from registered_victim" + KNOWN + " and level = 'INFORMAL'" + BY;
    private static final String EITHER = COLUMNS
            + " from (select body_id, sex, age_group, citizenship_group, forms, main_form, row_number() over"
            + " (partition by pseudonym order by identified_on, level desc) as place from registered_victim" + KNOWN
            + " and level in ('INFORMAL', 'FORMAL')) first where place = 1" + BY;

    private Grouping() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection(args[0], args[1], args[2])) {
            int year = Integer.parseInt(args[3]);
            System.out.printf(
                    "%-44s %s%n",
                    "hand-written GROUP BY, informal",
                    time(connection, INFORMAL, year).words());
            System.out.printf(
                    "%-44s %s%n",
                    "hand-written GROUP BY, either, a person once",
                    time(connection, EITHER, year).words());
        }
    }

    private static Times time(Connection connection, String sql, int year) throws SQLException {
        long[] times = new long[TIMES];
        LocalDateTime now = LocalDateTime.of(2027, 1, 1, 0, 0);
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = -5; i < TIMES; i++) {
                long begun = System.nanoTime();
                query.setInt(1, year);
                query.setObject(2, now);
                query.setObject(3, now);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        rows.getLong(7);
                    }
                }
                if (i >= 0) {
                    times[i] = System.nanoTime() - begun;
                }
            }
        }
        return new Times(times);
    }
}
