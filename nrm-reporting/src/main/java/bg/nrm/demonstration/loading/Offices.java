package bg.nrm.demonstration.loading;

import bg.nrm.protection.ProvenTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The bodies of the register and, for each, the colleague in whose name the demonstration's records of it stand. A body without an
 * account gets a closed one: nobody can log in with it.
 */
final class Offices {

    private static final List<String> NAMES = List.of(
            "Албена", "Върбан", "Гинка", "Дилян", "Евлоги", "Жечка", "Захари", "Искра", "Камен", "Лъчезар", "Мадлена",
            "Наско");

    private final Connection connection;
    private final Keys keys;
    private final Instant now;
    private final Map<String, Long> bodies = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Long> colleagues = new HashMap<>();
    private int lastNumber;

    Offices(Connection connection, Keys keys, Instant now) throws SQLException {
        this.connection = connection;
        this.keys = keys;
        this.now = now;
        readBodies();
        readColleagues();
    }

    long body(String code) {
        return bodies.get(code);
    }

    String kind(String code) {
        return kinds.get(code);
    }

    /** Whoever writes for this body. */
    long colleague(String body) throws SQLException {
        Long known = colleagues.get(body);
        if (known == null) {
            known = open(body);
            colleagues.put(body, known);
        }
        return known;
    }

    private void readBodies() throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select id, code, kind from organisation")) {
            while (row.next()) {
                bodies.put(row.getString(2), row.getLong(1));
                kinds.put(row.getString(2), row.getString(3));
            }
        }
    }

    private void readColleagues() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "select o.code, u.id, u.number from user_account u join organisation o on o.id = u.organisation_id"
                                + " order by exists (select 1 from user_role r where r.user_id = u.id"
                                + " and r.role in ('WORKER', 'COORDINATOR', 'SHELTER_MANAGER')) desc, u.number");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                colleagues.putIfAbsent(row.getString(1), row.getLong(2));
                lastNumber = Math.max(lastNumber, row.getInt(3));
            }
        }
    }

    private long open(String body) throws SQLException {
        long id = keys.next();
        lastNumber++;
        String name = NAMES.get(lastNumber % NAMES.size()) + " Архивна-Демо";
        try (Insert account = new Insert(
                connection,
                "user_account",
                "id",
                "number",
                "username",
                "name",
                "organisation_id",
                "password_hash",
                "active",
                "demonstration",
                "created_at",
                "version",
                "proof")) {
            String username = "archive." + body.toLowerCase(Locale.ROOT);
            account.row(
                    id,
                    lastNumber,
                    username,
                    name,
                    body(body),
                    "",
                    false,
                    true,
                    now,
                    1,
                    ProvenTable.ACCOUNT.proof(
                            id, lastNumber, username, body(body), kind(body), "", false, false, List.of()));
        }
        return id;
    }
}
