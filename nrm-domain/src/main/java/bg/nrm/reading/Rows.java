package bg.nrm.reading;

import bg.nrm.time.Stored;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Asks the database in SQL, past the persistence provider: what every page and every list asks first, and keeps nothing of. In a
 * transaction it sees what has been written to the database by then, not what the provider still holds back.
 */
@ApplicationScoped
public class Rows {

    @Resource(lookup = "jdbc/nrm")
    private DataSource database;

    /** What a row means. */
    @FunctionalInterface
    public interface Meaning<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * All rows of an answer, in its order.
     *
     * @param values in the order of their places; date-times are of UTC
     * @throws PersistenceException when the database cannot answer
     */
    public <T> List<T> of(String sql, List<?> values, Meaning<T> meaning) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(meaning.of(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }

    /** A moment in a column as a driver or the persistence provider hands it over. */
    public static Instant moment(Object column) {
        return Stored.of(column instanceof Timestamp old ? old.toLocalDateTime() : (LocalDateTime) column);
    }

    /** A whole number that the database keeps, where it keeps one. */
    public static Optional<Long> number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    /** A moment that the database keeps, where it keeps one. The server's own connections look up {@code getObject} with a type anew for each value. */
    public static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(stored -> Stored.of(stored.toLocalDateTime()));
    }
}
