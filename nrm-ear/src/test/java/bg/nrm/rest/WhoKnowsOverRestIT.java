package bg.nrm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.OnMicroServer;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who was let know a case by the person's word knows it no longer than that holds: with the next request it is nowhere. */
@OnMicroServer
class WhoKnowsOverRestIT {

    private static final String SHELTER = "PRIUT-VAR";
    private static final String SHARING = "SHARING_OF_INFORMATION";

    @Test
    void a_no_ends_what_the_body_reads_with_its_next_request(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        ConnectedSystem shelter = ConnectedSystem.of(server, SHELTER, "WORKER", "SHELTER_MANAGER");
        Known known = referred(commission);
        for (String address : known.addresses()) {
            assertThat(shelter.get(address).status()).as(address).isEqualTo(200);
        }
        assertThat(listed(shelter)).contains(known.reference());
        assertThat(found(shelter)).contains(known.person());

        assertThat(answered(commission, known, SHARING, "WITHDRAWN", "")).isEqualTo(201);

        Reply unknown = shelter.get("cases/0000-0000");
        for (String address : known.addresses()) {
            Reply reply = shelter.get(address);
            assertThat(reply.status()).as(address).isEqualTo(404);
            assertThat(reply.withoutReference()).as(address).isEqualTo(unknown.withoutReference());
        }
        assertThat(shelter.post(known.at("/contacts"), "{\"happenedAt\": \"2026-03-03T11:00:00Z\"}")
                        .status())
                .isEqualTo(404);
        assertThat(listed(shelter)).doesNotContain(known.reference());
        assertThat(found(shelter)).doesNotContain(known.person());
        assertThat(commission.get(known.at("")).status()).isEqualTo(200);
        assertThat(knower(commission, known).getBoolean("knows")).isFalse();
        assertThat(knower(commission, known).getString("reason")).isEqualTo("SAID_NO");

        assertThat(answered(commission, known, SHARING, "GIVEN", "")).isEqualTo(201);
        assertThat(shelter.get(known.at("")).status())
                .as("a yes to sharing is no referral")
                .isEqualTo(404);
        assertThat(contacted(commission, known)).isEqualTo(201);
        assertThat(shelter.get(known.at("")).status()).isEqualTo(200);
        assertThat(shelter.get(known.at("/bodies")).status())
                .as("who else knows it is the leading body's business")
                .isEqualTo(403);
    }

    @Test
    void a_no_to_one_body_is_no_no_to_another(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        ConnectedSystem shelter = ConnectedSystem.of(server, SHELTER, "WORKER", "SHELTER_MANAGER");
        Known known = referred(commission);
        assertThat(answered(commission, known, SHARING, "WITHDRAWN", "\"recipient\": \"ODMVR-BGS\","))
                .isEqualTo(201);
        assertThat(shelter.get(known.at("")).status()).isEqualTo(200);
        assertThat(answered(commission, known, SHARING, "WITHDRAWN", "\"recipient\": \"" + SHELTER + "\","))
                .isEqualTo(201);
        assertThat(shelter.get(known.at("")).status()).isEqualTo(404);
    }

    /** The body itself writes down that the person wants it to know no more: it gets an answer, and is out. */
    @Test
    void who_records_the_no_to_itself_gets_an_answer(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        ConnectedSystem shelter = ConnectedSystem.of(server, SHELTER, "WORKER", "SHELTER_MANAGER");
        Known known = referred(commission);
        assertThat(answered(shelter, known, "REFERRAL", "WITHDRAWN", "")).isEqualTo(201);
        assertThat(shelter.get(known.at("")).status()).isEqualTo(404);
    }

    @Test
    void the_wrong_body_is_taken_out_by_whoever_leads_the_case(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        ConnectedSystem shelter = ConnectedSystem.of(server, SHELTER, "WORKER", "SHELTER_MANAGER");
        Known known = referred(commission);

        assertThat(shelter.post(known.at("/removals"), out(SHELTER, "WRONG_BODY", ""))
                        .status())
                .isEqualTo(403);
        assertThat(commission
                        .post(known.at("/removals"), out("MK-BGS", "WRONG_BODY", ""))
                        .details("fields", "code"))
                .containsExactly("body.notRemovable");
        assertThat(commission
                        .post(known.at("/removals"), out(SHELTER, "OTHER", ""))
                        .details("fields", "code"))
                .containsExactly("note.other");
        assertThat(commission
                        .post(known.at("/removals"), out(SHELTER, "WRONG_BODY", ""))
                        .status())
                .isEqualTo(201);
        assertThat(shelter.get(known.at("")).status()).isEqualTo(404);
        assertThat(commission
                        .post(known.at("/removals"), out(SHELTER, "WRONG_BODY", ""))
                        .details("fields", "code"))
                .as("it is out already")
                .containsExactly("body.notRemovable");
        assertThat(knower(commission, known).getString("reason")).isEqualTo("TAKEN_OUT");
        assertThat(kinds(commission, known)).endsWith("TAKEN_OUT");
    }

    @Test
    void who_was_asked_and_can_do_nothing_says_so_and_reads_no_further(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        ConnectedSystem shelter = ConnectedSystem.of(server, SHELTER, "WORKER", "SHELTER_MANAGER");
        Known known = referred(commission);
        assertThat(commission
                        .post(known.at("/declines"), "{\"reason\": \"NO_PLACE\"}")
                        .details("fields", "code"))
                .containsExactly("decline.notAsked");
        assertThat(shelter.post(known.at("/declines"), "{\"reason\": \"NO_PLACE\", \"note\": \"Има място във Варна.\"}")
                        .status())
                .isEqualTo(201);
        assertThat(shelter.get(known.at("")).status()).isEqualTo(404);
        assertThat(knower(commission, known).getString("reason")).isEqualTo("DECLINED");
        assertThat(kinds(commission, known)).endsWith("DECLINED");

        assertThat(contacted(commission, known)).isEqualTo(201);
        String received = Bodies.step("CONFIRM_RECEPTION", "{}").replace("T08:00", "T12:00");
        assertThat(shelter.post(known.at("/steps"), received).status()).isEqualTo(201);
        assertThat(shelter.post(known.at("/declines"), "{\"reason\": \"NO_PLACE\"}")
                        .details("fields", "code"))
                .as("it has received the person")
                .containsExactly("decline.notAsked");
    }

    @Test
    void an_invitation_is_told_and_ends_with_the_consent(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        ConnectedSystem police = ConnectedSystem.of(server, "ODMVR-BGS", "WORKER");
        Known known = referred(commission);
        String invitation = "{\"authority\": \"ODMVR-BGS\"}";
        assertThat(commission.post(known.at("/invitations"), invitation).status())
                .isEqualTo(201);
        assertThat(commission.post(known.at("/invitations"), invitation).status())
                .isEqualTo(201);
        assertThat(kinds(commission, known)).as("told once").containsOnlyOnce("INVITED");
        assertThat(police.get(known.at("")).status()).isEqualTo(200);
        assertThat(answered(commission, known, SHARING, "REFUSED", "")).isEqualTo(201);
        assertThat(police.get(known.at("")).status()).isEqualTo(404);
    }

    /** A case, its person, and everything that can be read of them. */
    private record Known(String reference, int person) {

        String at(String part) {
            return "cases/" + reference + part;
        }

        List<String> addresses() {
            return List.of(
                    at(""),
                    at("/steps"),
                    at("/story"),
                    at("/consents"),
                    at("/papers"),
                    at("/papers/1"),
                    at("/papers/1/pdf"),
                    "persons/" + person,
                    "persons/" + person + "/identity");
        }
    }

    /** Whose needs are known, who agreed to be referred, with a paper in the file, and whom the shelter was told of. */
    private static Known referred(ConnectedSystem commission) {
        String reference = SystemAtWork.openCase(commission);
        int person = commission.get("cases/" + reference).body().getInt("personId");
        Known known = new Known(reference, person);
        take(commission, known, "IDENTIFY_INFORMALLY", "{\"grounds\": [\"OBSERVATION\"], \"forms\": [\"LABOUR\"]}");
        take(
                commission,
                known,
                "ASSESS_RISK",
                "{\"riskBasis\": [\"INTERVIEW\"], \"medical\": [\"NO\"], \"violence\": [\"NO\"], \"level\": [\"LOW\"]}");
        take(commission, known, "INTERVIEW_ABOUT_NEEDS", "{}");
        take(commission, known, "ASSESS_URGENT_NEEDS", "{}");
        commission.post(known.at("/papers"), Bodies.fileEntry());
        assertThat(answered(commission, known, "REFERRAL", "GIVEN", "")).isEqualTo(201);
        assertThat(answered(commission, known, SHARING, "GIVEN", "")).isEqualTo(201);
        assertThat(contacted(commission, known)).isEqualTo(201);
        return known;
    }

    private static void take(ConnectedSystem system, Known known, String step, String details) {
        assertThat(system.post(known.at("/steps"), Bodies.step(step, details)).status())
                .as(step)
                .isEqualTo(201);
    }

    private static int contacted(ConnectedSystem system, Known known) {
        String contact = Bodies.step("CONTACT_RECEIVING_ORGANISATION", "{\"shared\": [\"NEEDS\"]}")
                .replace("T08:00", "T10:00")
                .replace("\"details\"", "\"receiver\": \"" + SHELTER + "\", \"again\": true, \"details\"");
        return system.post(known.at("/steps"), contact).status();
    }

    private static int answered(ConnectedSystem system, Known known, String purpose, String answer, String more) {
        return system.post(
                        known.at("/consents"),
                        """
                        {"purpose": "%s", "answer": "%s", %s "fields": ["NAME", "NEEDS"], "way": "ORAL",
                         "answeredAt": "2026-03-03T09:00:00Z"}
                        """
                                .formatted(purpose, answer, more))
                .status();
    }

    private static String out(String body, String reason, String more) {
        return "{\"body\": \"%s\", \"reason\": \"%s\"%s}".formatted(body, reason, more);
    }

    private static List<String> listed(ConnectedSystem system) {
        return system.get("cases").body().getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("reference"))
                .toList();
    }

    private static List<Integer> found(ConnectedSystem system) {
        return system
                .post("persons/search", "{\"name\": \"Яна\", \"purpose\": \"ASSIGNED_CASE\"}")
                .body()
                .getJsonArray("persons")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(person -> person.getInt("id"))
                .toList();
    }

    private static JsonObject knower(ConnectedSystem commission, Known known) {
        return commission.get(known.at("/bodies")).body().getJsonArray("bodies").getValuesAs(JsonObject.class).stream()
                .filter(knower -> knower.getString("body").equals(SHELTER))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> kinds(ConnectedSystem system, Known known) {
        return system.get(known.at("/story")).body().getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                .map(entry -> entry.getString("kind"))
                .toList();
    }

    private static ConnectedSystem commission(MicroServer server) throws SQLException {
        return ConnectedSystem.of(server, "MK-BGS", "WORKER", "COORDINATOR");
    }
}
