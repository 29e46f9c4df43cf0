package bg.nrm.bench;

import bg.nrm.protection.Checks;
import bg.nrm.protection.Proofs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;

/**
 * What the audit adds to a save. A save is a signal registered over REST; what the audit adds is the difference between one small
 * transaction with an event of the chain and the same without, in turns on the same database.
 *
 * <p>Usage: {@code Saves API-ADDRESS JDBC-URL USER PASSWORD KEY-FILE}
 */
public final class Saves {

    private static final int TIMES = 400;
    private static final int WARMING_UP = 100;
    private static final String SIGNAL =
            """
            {"facts": {"received": "2026-03-02", "channel": "HOTLINE", "sender": "NGO", "district": "BGS", "forms": ["LABOUR"]},
             "narrative": "измислен сигнал за измерване",
             "persons": [{"knownness": "PARTLY_KNOWN", "name": {"given": "Яна"}, "sex": "F", "age": {"known": "ADULT"}}]}
            """;

    private Saves() {}

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection(args[1], args[2], args[3])) {
            String token = token(connection);
            Checks keys = Checks.in(Path.of(args[4]));
            try (Connection reading = DriverManager.getConnection(args[1], args[2], args[3])) {
                Proofs.add(keys, reading, connection);
            }
            Times saves = saves(URI.create(args[0] + "/signals"), token);
            Times bare = transactions(connection, keys, false);
            Times audited = transactions(connection, keys, true);
            double added = audited.percentile(50) - bare.percentile(50);
            System.out.printf("%-44s %s%n", "a signal saved over REST, audit included", saves.words());
            System.out.printf("%-44s %s%n", "a transaction with one insert", bare.words());
            System.out.printf("%-44s %s%n", "the same with an event of the chain", audited.words());
            System.out.printf(
                    Locale.ROOT,
                    "the audit adds %.2f ms to a save: %.1f %%%n",
                    added,
                    100 * added / (saves.percentile(50) - added));
        }
    }

    private static Times saves(URI address, String token) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        long[] times = new long[TIMES];
        for (int i = -WARMING_UP; i < TIMES; i++) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(SIGNAL))
                    .build();
            long begun = System.nanoTime();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (i >= 0) {
                times[i] = System.nanoTime() - begun;
            }
            if (answer.statusCode() != 201) {
                throw new IllegalStateException("a signal was not saved: " + answer.statusCode() + " " + answer.body());
            }
        }
        return new Times(times);
    }

    private static Times transactions(Connection connection, Checks keys, boolean audited) throws SQLException {
        Events chain = new Events(connection, keys);
        long[] times = new long[TIMES];
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table bench_note (id bigint auto_increment primary key, said varchar(200)) engine=InnoDB");
            connection.setAutoCommit(false);
            for (int i = -WARMING_UP; i < TIMES; i++) {
                long begun = System.nanoTime();
                statement.executeUpdate("insert into bench_note (said) values ('едно')");
                if (audited) {
                    chain.append(1);
                }
                connection.commit();
                if (i >= 0) {
                    times[i] = System.nanoTime() - begun;
                }
            }
            connection.setAutoCommit(true);
            statement.execute("drop table bench_note");
        }
        return new Times(times);
    }

    /** Connects a system of a local commission, as the register's own tables have it. */
    private static String token(Connection connection) throws Exception {
        String token = "nrm_" + UUID.randomUUID().toString().replace("-", "") + "00000000000";
        String digest = java.util.HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes("UTF-8")));
        try (Statement statement = connection.createStatement()) {
            statement.execute("set @id = nextval(nrm_id)");
            statement.executeUpdate(
                    "insert into user_account (id, number, username, name, organisation_id, password_hash,"
                            + " for_system, created_at, version) select @id, @id, concat('bench.', @id),"
                            + " 'Измерване', id, '', true, utc_timestamp(), 1 from organisation where code = 'MK-BGS'");
            statement.executeUpdate("insert into user_role (user_id, role) values (@id, 'WORKER')");
            statement.executeUpdate(
                    "insert into api_token (id, user_id, label, token_hash, created_at, created_by, expires_at, version)"
                            + " values (@id, @id, 'Измерване', unhex('" + digest
                            + "'), utc_timestamp(), @id, utc_timestamp() + interval 1 day, 1)");
        }
        return token;
    }
}
