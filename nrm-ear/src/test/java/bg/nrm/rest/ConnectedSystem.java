package bg.nrm.rest;

import bg.nrm.envelope.MicroServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;

/** A system of some body, connected by a token of its own. */
public final class ConnectedSystem {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI root;
    private final String token;
    private final String language;

    private ConnectedSystem(URI root, String token, String language) {
        this.root = root;
        this.token = token;
        this.language = language;
    }

    /**
     * Connects a new system as the register's own tables have it after one administrator proposed it, another approved it and the first fetched the token: an
     * account without password, the proposal, and the digest of the token with both names.
     */
    public static ConnectedSystem of(MicroServer server, String body, String... roles) throws SQLException {
        String token = "nrm_" + random(32);
        try (Connection owner = server.asOwner()) {
            long account = next(owner);
            update(
                    owner,
                    "insert into user_account (id, number, username, name, organisation_id, password_hash, for_system,"
                            + " created_at, version) select ?, ?, ?, 'Тестова система', id, '', true, utc_timestamp(), 1"
                            + " from organisation where code = ?",
                    account,
                    account,
                    "system." + account,
                    body);
            for (String role : roles) {
                update(owner, "insert into user_role (user_id, role) values (?, ?)", account, role);
            }
            long one = administrator(owner, 0);
            long other = administrator(owner, 1);
            long proposal = next(owner);
            update(
                    owner,
                    "insert into access_proposal (id, kind, account_id, name, organisation_id, roles, last_day, set_by, set_at, ends_at, decided_by,"
                            + " decided_at, approved, settled, fetched_at, version) select ?, 'SYSTEM_CONNECTED', ?, 'Тестова система', id, ?,"
                            + " utc_date() + interval 1 day, ?, utc_timestamp(6), utc_timestamp(6) + interval 14 day, ?, utc_timestamp(6), true, ?,"
                            + " utc_timestamp(6), 2 from organisation where code = ?",
                    proposal,
                    account,
                    String.join(",", roles),
                    one,
                    other,
                    proposal,
                    body);
            update(
                    owner,
                    "insert into api_token (id, user_id, label, token_hash, created_at, created_by, approved_by, expires_at, version)"
                            + " values (?, ?, 'Тестова система', ?, utc_timestamp(), ?, ?, utc_timestamp() + interval 1 day, 1)",
                    next(owner),
                    account,
                    digest(token),
                    one,
                    other);
            server.prove(owner);
        }
        return new ConnectedSystem(server.url("api/v1/"), token, "bg");
    }

    public ConnectedSystem speaking(String other) {
        return new ConnectedSystem(root, token, other);
    }

    ConnectedSystem showing(String otherToken) {
        return new ConnectedSystem(root, otherToken, language);
    }

    /** The same without any token. */
    ConnectedSystem withoutToken() {
        return new ConnectedSystem(root, "", language);
    }

    void isRevoked(MicroServer server) throws SQLException {
        try (Connection owner = server.asOwner()) {
            update(
                    owner,
                    "update api_token set revoked_at = utc_timestamp(), proof = null where token_hash = ?",
                    (Object) digest(token));
            server.prove(owner);
        }
    }

    /** Any method; a new key with each POST. */
    Reply send(String method, String path, String body) {
        HttpRequest.Builder request = request(path);
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return send(request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply put(String path, String body) {
        return send(request(path).PUT(BodyPublishers.ofString(body)));
    }

    public Reply post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Reply post(String path, String body, String key) {
        return send(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    Reply postWithoutKey(String path, String body) {
        return send(request(path).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                .header("Accept-Language", language)
                .header("Content-Type", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            return Reply.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new AssertionError(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** An administrator of this register, made where there are too few. */
    private static long administrator(Connection owner, int place) throws SQLException {
        try (PreparedStatement query =
                owner.prepareStatement("select u.id from user_account u join user_role r on r.user_id = u.id"
                        + " where r.role = 'ADMINISTRATOR' and u.active order by u.id limit 1 offset ?")) {
            query.setInt(1, place);
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    return row.getLong(1);
                }
            }
        }
        long id = next(owner);
        update(
                owner,
                "insert into user_account (id, number, username, name, organisation_id, password_hash, created_at, version)"
                        + " select ?, ?, ?, 'Администратор', min(id), '', utc_timestamp(), 1 from organisation",
                id,
                id,
                "administrator." + id);
        update(owner, "insert into user_role (user_id, role) values (?, 'ADMINISTRATOR')", id);
        return id;
    }

    /** The application takes its numbers a hundred at a time; one taken here is nobody else's. */
    private static long next(Connection owner) throws SQLException {
        try (ResultSet row = owner.createStatement().executeQuery("select next value for nrm_id")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void update(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
