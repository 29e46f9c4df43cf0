package bg.nrm.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import bg.nrm.access.PolicyTable;
import bg.nrm.access.Role;
import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.OnMicroServer;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every operation of the interface, walked with every role a system may have: what the policy says, as it is written down apart from
 * the code, is what happens.
 */
@OnMicroServer
class AccessOverRestIT {

    private static final PolicyTable POLICY = PolicyTable.read();
    private static final String BODY = "MK-BGS";
    private static final String OTHER_BODY = "PRIUT-VAR";
    private static final Set<Integer> ANSWERED = Set.of(200, 201, 400, 409, 422);

    @Test
    void nothing_that_can_be_asked_is_left_out(MicroServer server) throws SQLException {
        JsonObject paths = ConnectedSystem.of(server, BODY, "WORKER")
                .get("openapi.json")
                .body()
                .getJsonObject("paths");
        Set<String> described = new TreeSet<>();
        paths.keySet().forEach(path -> paths.getJsonObject(path)
                .keySet()
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        described.remove("GET /openapi.json");
        assertThat(Operations.ALL.stream().map(Operation::name)).containsExactlyInAnyOrderElementsOf(described);
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKER", "COORDINATOR", "SHELTER_MANAGER", "STATISTICIAN"})
    void a_role_may_what_the_policy_says_and_nothing_else(Role role, MicroServer server) throws SQLException {
        Operation.Known known = known(server);
        ConnectedSystem system = ConnectedSystem.of(server, BODY, role.name());
        assertSoftly(softly -> Operations.ALL.forEach(operation -> {
            Reply reply = operation.by(system, known);
            boolean permitted = POLICY.permits(operation.action().name(), role.name());
            softly.assertThat(Set.of(reply.status()))
                    .as(operation.name())
                    .isSubsetOf(permitted ? ANSWERED : Set.of(403));
            softly.assertThat(audited(server, reply))
                    .as("audit of " + operation.name())
                    .contains(operation.action() + " " + outcome(reply.status()));
        }));
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKER", "COORDINATOR", "SHELTER_MANAGER", "STATISTICIAN"})
    void no_role_opens_a_record_of_others(Role role, MicroServer server) throws SQLException {
        Operation.Known known = known(server);
        ConnectedSystem system = ConnectedSystem.of(server, OTHER_BODY, role.name());
        assertSoftly(softly -> Operations.ALL.stream()
                .filter(Operation::isOfOneRecord)
                .forEach(operation -> {
                    Reply reply = operation.by(system, known);
                    boolean permitted = POLICY.permits(operation.action().name(), role.name());
                    softly.assertThat(reply.status()).as(operation.name()).isEqualTo(permitted ? 404 : 403);
                    softly.assertThat(audited(server, reply))
                            .as("audit of " + operation.name())
                            .containsExactly(operation.action() + " REFUSED");
                }));
    }

    @Test
    void without_a_token_nothing_is_answered(MicroServer server) throws SQLException {
        Operation.Known known = known(server);
        ConnectedSystem nobody = ConnectedSystem.of(server, BODY, "WORKER").withoutToken();
        assertSoftly(softly -> Operations.ALL.forEach(
                operation -> softly.assertThat(operation.by(nobody, known).status())
                        .as(operation.name())
                        .isEqualTo(401)));
    }

    /** What the audit says of an act that was answered so: not done what could not be kept, refused what may not be. */
    private static String outcome(int status) {
        return switch (status) {
            case 200, 201, 204 -> "DONE";
            case 403, 422 -> "REFUSED";
            default -> "NOT_DONE";
        };
    }

    private static Operation.Known known(MicroServer server) throws SQLException {
        ConnectedSystem owner = ConnectedSystem.of(server, BODY, "WORKER", "COORDINATOR");
        JsonObject signal = SystemAtWork.signal(owner);
        int id = signal.getInt("id");
        long person = SystemAtWork.person(signal);
        owner.post("signals/" + id + "/triage", Bodies.triage(signal.getInt("version")));
        String reference = owner.post("cases", Bodies.caseOf(person, id)).body().getString("reference");
        owner.post("cases/" + reference + "/papers", Bodies.fileEntry());
        return new Operation.Known(id, signal.getInt("version"), person, reference);
    }

    private static Set<String> audited(MicroServer server, Reply reply) {
        try (Connection owner = server.asOwner();
                PreparedStatement query = owner.prepareStatement(
                        "select concat_ws(' ', action, outcome) from audit_event where request = ?")) {
            query.setString(1, reply.header("X-Request-Id").orElseThrow());
            Set<String> events = new TreeSet<>();
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                events.add(rows.getString(1));
            }
            return events;
        } catch (SQLException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
