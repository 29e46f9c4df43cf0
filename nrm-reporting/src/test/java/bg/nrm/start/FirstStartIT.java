package bg.nrm.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.register.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a start does to tables that the one before it has left half-made. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstStartIT {

    /** The tables of the fifth migration stand there, and nothing says that it was run: as a process that was killed leaves them. */
    private static final String KILLED = "delete from flyway_schema_history where cast(version as int) >= 5";

    /** As a migration leaves them that the database refused. */
    private static final String REFUSED = "update flyway_schema_history set success = 0 where cast(version as int) = 5";

    private static TestDatabase database;

    @BeforeAll
    static void start() throws IOException, SQLException, InterruptedException {
        database = TestDatabase.started();
    }

    @AfterAll
    static void end() throws IOException, InterruptedException {
        database.close();
    }

    @Test
    void a_first_start_that_ended_half_way_is_repeated_and_a_used_register_is_never_made_anew() throws SQLException {
        try (Connection owner = database.connect();
                Statement statement = owner.createStatement()) {
            int whole = tables(statement);

            statement.execute(KILLED);
            migrate(owner);
            assertThat(tables(statement)).isEqualTo(whole);

            statement.execute(KILLED);
            statement.execute(REFUSED.replace("= 5", "= 4"));
            statement.execute("drop table signal_counter");
            migrate(owner);
            assertThat(tables(statement)).isEqualTo(whole);

            statement.execute("insert into audit_event (seq, at, channel, action, outcome, previous, hash) values"
                    + " (1, utc_timestamp(6), 'SYSTEM', 'REGISTER_OPENED', 'DONE', repeat('0', 32), repeat('1', 32))");
            statement.execute(KILLED);
            assertThatThrownBy(() -> migrate(owner)).isInstanceOf(FlywayException.class);
            assertThat(number(statement, "select count(*) from audit_event")).isOne();

            statement.execute("update flyway_schema_history set checksum = 1 where version = '3'");
            assertThatThrownBy(() -> migrate(owner))
                    .isInstanceOf(NotStarted.class)
                    .hasMessageContaining("Start the release that made them, or restore the backup");
            assertThat(number(statement, "select count(*) from audit_event")).isOne();
        }
    }

    private static void migrate(Connection owner) throws SQLException {
        RegisterTables.migrate(
                Flyway.configure().dataSource(database.url(), null, null).load(), new FirstStart(owner));
    }

    private static int tables(Statement statement) throws SQLException {
        return number(statement, "select count(*) from information_schema.tables where table_schema = database()");
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
