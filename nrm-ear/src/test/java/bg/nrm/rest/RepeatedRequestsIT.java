package bg.nrm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.OnMicroServer;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is sent twice is done once. */
@OnMicroServer
class RepeatedRequestsIT {

    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_request_gets_the_same_answer_and_nothing_is_done_again(MicroServer server) throws SQLException {
        ConnectedSystem system = ConnectedSystem.of(server, "MK-BGS", "WORKER");
        Reply first = system.post("signals", Bodies.signal("обади се сестра ѝ"), key);
        Reply again = system.post("signals", Bodies.signal("обади се сестра ѝ"), key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isPresent().isEqualTo(first.header("Location"));
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.header("Idempotency-Replayed")).contains("true");
    }

    @Test
    void a_key_belongs_to_one_request(MicroServer server) throws SQLException {
        ConnectedSystem system = ConnectedSystem.of(server, "MK-BGS", "WORKER");
        system.post("signals", Bodies.signal("едно"), key);
        Reply other = system.post("signals", Bodies.signal("друго"), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("key.taken");
    }

    @Test
    void a_key_belongs_to_one_system(MicroServer server) throws SQLException {
        Reply one = ConnectedSystem.of(server, "MK-BGS", "WORKER").post("signals", Bodies.signal("едно"), key);
        Reply other = ConnectedSystem.of(server, "MK-BGS", "WORKER").post("signals", Bodies.signal("едно"), key);
        assertThat(other.status()).isEqualTo(201);
        assertThat(other.body()).isNotEqualTo(one.body());
    }

    @Test
    void a_refused_request_leaves_its_key_free(MicroServer server) throws SQLException {
        ConnectedSystem system = ConnectedSystem.of(server, "MK-BGS", "WORKER");
        Reply refused = system.post("signals", Bodies.signal("едно").replace("HOTLINE", "PIGEON"), key);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(system.post("signals", Bodies.signal("едно"), key).status()).isEqualTo(201);
    }

    @Test
    void sent_by_a_nervous_client_many_times_at_once_it_is_done_once(MicroServer server) throws SQLException {
        ConnectedSystem system = ConnectedSystem.of(server, "MK-BGS", "WORKER");
        List<Reply> replies = IntStream.range(0, 12)
                .parallel()
                .mapToObj(i -> system.post("signals", Bodies.signal("едно"), key))
                .toList();
        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies).extracting(Reply::body).containsOnly(replies.get(0).body());
        assertThat(replies)
                .filteredOn(reply -> reply.header("Idempotency-Replayed").isEmpty())
                .hasSize(1);
    }

    @Test
    void without_a_key_nothing_is_done(MicroServer server) throws SQLException {
        Reply refused = ConnectedSystem.of(server, "MK-BGS", "WORKER").postWithoutKey("signals", Bodies.signal("едно"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("key.missing");
    }
}
