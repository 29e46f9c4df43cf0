package bg.nrm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.OnMicroServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who gets in to the interface, and how fast they may ask. */
@OnMicroServer
class TokensIT {

    @Test
    void a_token_that_was_revoked_opens_nothing_any_more(MicroServer server) throws Exception {
        ConnectedSystem system = ConnectedSystem.of(server, "MK-BGS", "WORKER");
        assertThat(system.get("signals").status()).isEqualTo(200);
        system.isRevoked(server);
        Reply refused = system.get("signals");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).contains("Bearer realm=\"nrm\"");
    }

    @Test
    void a_token_that_was_never_issued_opens_nothing(MicroServer server) throws Exception {
        ConnectedSystem system = ConnectedSystem.of(server, "MK-BGS", "WORKER");
        assertThat(system.showing("nrm_" + "A".repeat(43)).get("signals").status())
                .isEqualTo(401);
        assertThat(system.showing("' or 1=1 -- ").get("signals").status()).isEqualTo(401);
    }

    @Test
    void a_session_of_the_pages_opens_nothing_here_and_none_is_begun(MicroServer server) throws Exception {
        HttpResponse<String> refused = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.url("api/v1/signals"))
                                .header("Cookie", "JSESSIONID=0123456789abcdef")
                                .build(),
                        BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void what_a_system_does_is_known_to_the_audit_as_done_by_it(MicroServer server) throws Exception {
        ConnectedSystem system = ConnectedSystem.of(server, "MK-BGS", "WORKER");
        String request = system.get("signals").header("X-Request-Id").orElseThrow();
        assertThat(audited(server, request)).containsExactly("REST SIGNALS_LISTED DONE");
    }

    @Test
    void a_role_that_may_not_is_refused_and_that_is_noted(MicroServer server) throws Exception {
        Reply refused = ConnectedSystem.of(server, "NKBTH", "STATISTICIAN").get("signals");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(audited(server, refused.header("X-Request-Id").orElseThrow()))
                .containsExactly("REST SIGNALS_LISTED REFUSED");
    }

    @Test
    void whoever_asks_too_fast_is_told_when_to_come_back_and_nobody_else_suffers(MicroServer server) throws Exception {
        ConnectedSystem hasty = ConnectedSystem.of(server, "MK-BGS", "WORKER");
        ConnectedSystem calm = ConnectedSystem.of(server, "MK-BGS", "WORKER");
        hasty.get("signals");
        List<Reply> replies = new ForkJoinPool(16)
                .submit(() -> IntStream.range(0, 1_500)
                        .parallel()
                        .mapToObj(i -> hasty.get("signals"))
                        .toList())
                .get();
        assertThat(replies).extracting(Reply::status).containsOnly(200, 429).contains(429);
        Reply refused = replies.stream()
                .filter(reply -> reply.status() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.header("Retry-After"))
                .hasValueSatisfying(seconds -> assertThat(seconds).matches("[1-9]\\d*"));
        assertThat(refused.header("RateLimit-Limit")).contains("40");
        assertThat(refused.header("RateLimit-Remaining")).contains("0");
        assertThat(calm.get("signals").status()).isEqualTo(200);
    }

    @Test
    void the_description_is_there_for_everybody(MicroServer server) throws Exception {
        URI description = server.url("api/v1/openapi.json");
        HttpResponse<String> served = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(description).build(), BodyHandlers.ofString());
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.body()).contains("\"openapi\": \"3.1.0\"", "/cases/{reference}/steps", "Idempotency-Key");
    }

    private static List<String> audited(MicroServer server, String request) throws SQLException {
        try (Connection owner = server.asOwner();
                PreparedStatement query = owner.prepareStatement(
                        "select concat_ws(' ', channel, action, outcome) from audit_event where request = ? order by seq")) {
            query.setString(1, request);
            List<String> events = new java.util.ArrayList<>();
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                events.add(rows.getString(1));
            }
            return events;
        }
    }
}
