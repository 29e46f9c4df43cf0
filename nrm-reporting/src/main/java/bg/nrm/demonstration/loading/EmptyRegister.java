package bg.nrm.demonstration.loading;

import bg.nrm.access.Action;
import bg.nrm.access.Actor.Channel;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.audit.AuditLog;
import bg.nrm.demonstration.population.Population;
import bg.nrm.time.Stored;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** A register in which nobody is recorded yet. It is filled whole or not at all, and the audit says so in the same transaction. */
@ApplicationScoped
class EmptyRegister {

    @Resource(lookup = "jdbc/nrm")
    private DataSource pool;

    @Inject
    private AuditLog log;

    @Inject
    private Clock clock;

    /** Fills the register with the invented population; false when somebody is recorded already. */
    @Transactional
    public boolean fill() {
        Instant now = Stored.now(clock);
        try (Connection connection = pool.getConnection()) {
            if (!isEmpty(connection)) {
                return false;
            }
            new PopulationRows(connection, now).write(Population.asOf(now));
        } catch (SQLException failed) {
            throw new IllegalStateException("The demonstration could not be loaded: " + failed.getMessage(), failed);
        }
        log.append(List.of(loaded(now)));
        return true;
    }

    private static boolean isEmpty(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(
                        "select exists (select 1 from person) or exists (select 1 from case_signal)")) {
            row.next();
            return !row.getBoolean(1);
        }
    }

    private static AuditEvent loaded(Instant now) {
        return new AuditEvent(
                now,
                OptionalLong.empty(),
                OptionalLong.empty(),
                Channel.SYSTEM.name(),
                Action.DEMONSTRATION_LOADED.name(),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Outcome.DONE,
                Optional.empty(),
                Optional.empty());
    }
}
