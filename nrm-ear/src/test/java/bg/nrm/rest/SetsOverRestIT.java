package bg.nrm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.OnMicroServer;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rules apply to whom, as a connected system meets them: what is forbidden on the page is forbidden here. */
@OnMicroServer
class SetsOverRestIT {

    private static final String HAPPENED = "\"happened\": {\"happenedAt\": \"2026-03-03T08:00:00Z\"}";
    private static final String IDENTIFIED = "{\"grounds\": [\"OBSERVATION\"], \"forms\": [\"LABOUR\"]}";

    /** A person of the signal and their case, as one system leads them. */
    private record Led(ConnectedSystem system, long person, String reference) {

        static Led of(MicroServer server) throws SQLException {
            ConnectedSystem system = ConnectedSystem.of(server, "MK-BGS", "WORKER", "COORDINATOR");
            JsonObject signal = SystemAtWork.signal(system);
            int id = signal.getInt("id");
            long person = SystemAtWork.person(signal);
            system.post("signals/" + id + "/triage", Bodies.triage(signal.getInt("version")));
            String reference =
                    system.post("cases", Bodies.caseOf(person, id)).body().getString("reference");
            return new Led(system, person, reference);
        }

        /** More becomes known of the person. */
        Led turnsOutToBe(String age, String citizenship) {
            int version = system.get("persons/" + person + "/identity").body().getInt("version");
            Reply changed = system.put(
                    "persons/" + person + "/identity",
                    """
                    {"version": %d, "person": {"knownness": "PARTLY_KNOWN", "name": {"given": "Яна"}, "sex": "F",
                     "age": %s, "citizenships": ["%s"]}}
                    """
                            .formatted(version, age(age), citizenship));
            assertThat(changed.status()).isEqualTo(200);
            return this;
        }

        private static String age(String known) {
            return known.equals("CHILD")
                    ? "{\"known\": \"CHILD\", \"asOf\": \"2026-03-02\"}"
                    : "{\"known\": \"%s\"}".formatted(known);
        }

        Reply step(String step, String details) {
            return system.post("cases/" + reference + "/steps", Bodies.step(step, details));
        }

        Reply found(String circumstance) {
            return system.post(
                    "cases/" + reference + "/circumstances",
                    "{\"circumstance\": \"%s\", \"holds\": true, %s}".formatted(circumstance, HAPPENED));
        }

        Reply deviation(String step) {
            return system.post(
                    "cases/" + reference + "/deviations",
                    "{\"taken\": {\"step\": \"%s\", %s}, \"reason\": \"LIFE_AT_RISK\", \"words\": \"няма друг път\"}"
                            .formatted(step, HAPPENED));
        }

        String edition() {
            return system.get("cases/" + reference).body().getString("edition");
        }

        List<String> story() {
            return system.get("cases/" + reference + "/story").body().getJsonArray("entries").stream()
                    .map(entry -> entry.asJsonObject().getString("kind"))
                    .toList();
        }
    }

    @Test
    void a_person_who_turns_out_to_be_a_foreign_child_is_under_other_rules_and_the_story_says_so(MicroServer server)
            throws SQLException {
        Led led = Led.of(server);
        assertThat(led.edition()).isEqualTo("adults-1");

        led.turnsOutToBe("CHILD", "AF");

        assertThat(led.edition()).isEqualTo("children-1+foreigners-1");
        assertThat(led.story()).containsExactly("CASE_OPENED", "RULES_CHANGED");
        Reply adult = led.step("AGREE_SAFETY_PLAN", "{}");
        assertThat(adult.status()).isEqualTo(400);
        assertThat(led.turnsOutToBe("ADULT", "BG").edition()).isEqualTo("adults-1");
    }

    @Test
    void while_the_age_is_unknown_the_rules_for_children_apply(MicroServer server) throws SQLException {
        assertThat(Led.of(server).turnsOutToBe("UNKNOWN", "BG").edition()).isEqualTo("children-1");
    }

    @Test
    void a_child_is_reported_to_all_three_or_to_nobody_and_the_agency_sees_the_case_then(MicroServer server)
            throws SQLException {
        Led led = Led.of(server).turnsOutToBe("CHILD", "BG");
        led.step("IDENTIFY_INFORMALLY", IDENTIFIED);
        ConnectedSystem agency = ConnectedSystem.of(server, "DAZD", "WORKER", "COORDINATOR");

        Reply two =
                led.step("NOTIFY_OF_CHILD", "{\"notified\": [\"CHILD_PROTECTION_AGENCY\", \"MINISTRY_OF_INTERIOR\"]}");
        assertThat(two.status()).isEqualTo(400);
        assertThat(agency.get("cases/" + led.reference()).status()).isEqualTo(404);

        Reply three = led.step(
                "NOTIFY_OF_CHILD",
                "{\"notified\": [\"CHILD_PROTECTION_AGENCY\", \"MINISTRY_OF_INTERIOR\", \"NATIONAL_COMMISSION\"]}");
        assertThat(three.status()).isEqualTo(201);
        assertThat(agency.get("cases/" + led.reference()).status()).isEqualTo(200);
    }

    @Test
    void no_way_leads_to_the_country_of_origin_of_somebody_who_seeks_protection(MicroServer server)
            throws SQLException {
        Led led = Led.of(server).turnsOutToBe("ADULT", "IR");
        led.step("IDENTIFY_INFORMALLY", IDENTIFIED);
        led.found("ASYLUM_SEEKER");

        Reply asked = led.step("CONFIRM_IDENTITY_WITH_EMBASSY", "{}");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.details("obstacles", "code")).contains("FORBIDDEN");
        Reply deviating = led.deviation("CONFIRM_IDENTITY_WITH_EMBASSY");
        assertThat(deviating.status()).isEqualTo(422);
        assertThat(deviating.details("obstacles", "code")).containsExactly("FORBIDDEN");
        assertThat(led.deviation("EXPEL").details("obstacles", "code")).containsExactly("FORBIDDEN");
    }

    @Test
    void finding_one_track_ends_the_other(MicroServer server) throws SQLException {
        Led led = Led.of(server).turnsOutToBe("ADULT", "IR");
        led.found("ASYLUM_SEEKER");
        led.found("ILLEGALLY_RESIDING");

        assertThat(led.story())
                .containsExactly(
                        "CASE_OPENED",
                        "RULES_CHANGED",
                        "CIRCUMSTANCE_FOUND",
                        "CIRCUMSTANCE_ENDED",
                        "CIRCUMSTANCE_FOUND");
    }

    @Test
    void what_was_asked_before_is_told_before_it_is_asked_again(MicroServer server) throws SQLException {
        Led led = Led.of(server);
        String interviews = "cases/" + led.reference() + "/interviews";
        assertThat(led.system()
                        .post(interviews, "{\"topics\": [\"HEALTH\", \"NEEDS\"], " + HAPPENED + "}")
                        .status())
                .isEqualTo(201);

        assertThat(led.system()
                        .post(interviews, "{\"topics\": [\"NEEDS\"], " + HAPPENED + "}")
                        .status())
                .isEqualTo(409);
        assertThat(led.system()
                        .post(interviews, "{\"topics\": [\"NEEDS\"], \"again\": true, " + HAPPENED + "}")
                        .status())
                .isEqualTo(201);
        assertThat(led.system()
                        .post(interviews, "{\"topics\": [\"GOSSIP\"], " + HAPPENED + "}")
                        .status())
                .isEqualTo(400);
        assertThat(led.story()).containsExactly("CASE_OPENED", "INTERVIEW", "INTERVIEW");
    }
}
