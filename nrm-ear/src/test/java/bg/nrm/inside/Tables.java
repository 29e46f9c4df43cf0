package bg.nrm.inside;

import bg.nrm.protection.Proofs;
import bg.nrm.protection.Protection;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The register's tables as its own account sees them, outside of any transaction of a test. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Tables {

    @Resource(lookup = "jdbc/nrm")
    private DataSource pool;

    /** The first column of each row. */
    public List<String> column(String sql, Object... values) {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = prepared(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    public String one(String sql, Object... values) {
        return column(sql, values).get(0);
    }

    public long number(String sql, Object... values) {
        return Long.parseLong(one(sql, values));
    }

    public int change(String sql, Object... values) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Has the register vouch for rows whose proof a test took away because it changed them. */
    public void prove() {
        try (Connection reading = pool.getConnection();
                Connection writing = pool.getConnection()) {
            Proofs.add(Protection.checks(), reading, writing);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
