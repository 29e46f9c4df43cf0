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

    private static final String ALL_THREE =
            "{\"notified\": [\"CHILD_PROTECTION_AGENCY\", \"MINISTRY_OF_INTERIOR\", \"NATIONAL_COMMISSION\"]}";

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

        Reply letterTo(String body) {
            return system.post(
                    "cases/" + reference + "/steps",
                    """
                    {"step": "WRITE_TO_SOCIAL_ASSISTANCE", "receiver": "%s", %s,
                     "details": {"notified": ["SOCIAL_ASSISTANCE", "SOCIAL_ASSISTANCE_AGENCY"]}}
                    """
                            .formatted(body, HAPPENED));
        }

        Reply found(String circumstance) {
            return system.post(
                    "cases/" + reference + "/circumstances",
                    "{\"circumstance\": \"%s\", \"holds\": true, %s}".formatted(circumstance, HAPPENED));
        }

        Reply talk(String topics, boolean again) {
            return system.post(
                    "cases/" + reference + "/interviews",
                    "{\"topics\": [%s], \"again\": %s, %s}".formatted(topics, again, HAPPENED));
        }

        Reply service(String service, String status, String reason) {
            return system.post(
                    "cases/" + reference + "/services",
                    "{\"service\": \"%s\", \"status\": \"%s\", %s %s}".formatted(service, status, reason, HAPPENED));
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

        Reply three = led.step("NOTIFY_OF_CHILD", ALL_THREE);
        assertThat(three.status()).isEqualTo(201);
        assertThat(agency.get("cases/" + led.reference()).status()).isEqualTo(200);
    }

    @Test
    void the_agencys_letter_goes_to_those_who_protect_children_and_to_nobody_else(MicroServer server)
            throws SQLException {
        Led led = Led.of(server).turnsOutToBe("CHILD", "BG");
        led.step("IDENTIFY_INFORMALLY", IDENTIFIED);
        led.step("NOTIFY_OF_CHILD", ALL_THREE);
        ConnectedSystem shelter = ConnectedSystem.of(server, "PRIUT-VAR", "WORKER", "SHELTER_MANAGER");

        assertThat(led.letterTo("PRIUT-VAR").status()).isEqualTo(400);
        assertThat(shelter.get("cases/" + led.reference()).status()).isEqualTo(404);
        assertThat(led.letterTo("DSP-BGS").status()).isEqualTo(201);
    }

    @Test
    void a_deviation_said_to_have_happened_while_it_was_forbidden_is_refused_too(MicroServer server)
            throws SQLException {
        Led led = Led.of(server).turnsOutToBe("ADULT", "IR");
        led.step("IDENTIFY_INFORMALLY", IDENTIFIED);
        led.found("ASYLUM_SEEKER");
        led.system()
                .post(
                        "cases/" + led.reference() + "/circumstances",
                        "{\"circumstance\": \"ASYLUM_SEEKER\", \"holds\": false,"
                                + " \"happened\": {\"happenedAt\": \"2026-03-05T08:00:00Z\", \"note\": \"решение № 17 от 05.03.2026 г.\"}}");

        Reply deviating = led.deviation("CONFIRM_IDENTITY_WITH_EMBASSY");
        assertThat(deviating.status()).isEqualTo(422);
        assertThat(deviating.details("obstacles", "code")).contains("NO_DEVIATION");
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
        assertThat(deviating.details("obstacles", "code")).startsWith("NO_DEVIATION", "FORBIDDEN");
        assertThat(led.deviation("EXPEL").details("obstacles", "code")).startsWith("NO_DEVIATION", "FORBIDDEN");
    }

    @Test
    void nobody_is_expelled_by_a_deviation(MicroServer server) throws SQLException {
        Led led = Led.of(server).turnsOutToBe("ADULT", "VN");
        led.step("IDENTIFY_INFORMALLY", IDENTIFIED);
        led.found("ILLEGALLY_RESIDING");

        Reply expelling = led.deviation("EXPEL");

        assertThat(expelling.status()).isEqualTo(422);
        assertThat(expelling.details("obstacles", "code"))
                .contains("NO_DEVIATION", "CIRCUMSTANCE_MISSING", "STEP_MISSING");
        assertThat(led.story()).doesNotContain("DEVIATION");
    }

    @Test
    void finding_one_track_ends_the_other(MicroServer server) throws SQLException {
        Led led = Led.of(server).turnsOutToBe("ADULT", "IR");
        led.found("ASYLUM_SEEKER");
        Reply undecided = led.found("ILLEGALLY_RESIDING");
        assertThat(undecided.status()).isEqualTo(400);
        led.system()
                .post(
                        "cases/" + led.reference() + "/circumstances",
                        "{\"circumstance\": \"ILLEGALLY_RESIDING\", \"holds\": true, \"happened\": "
                                + "{\"happenedAt\": \"2026-03-05T08:00:00Z\", \"note\": \"решение № 17 от 05.03.2026 г.\"}}");

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
        assertThat(led.talk("\"HEALTH\", \"NEEDS\"", false).status()).isEqualTo(201);
        assertThat(led.talk("\"NEEDS\"", false).status()).isEqualTo(409);
        assertThat(led.talk("\"NEEDS\"", true).status()).isEqualTo(201);
        assertThat(led.talk("\"GOSSIP\"", false).status()).isEqualTo(400);
        assertThat(led.story()).containsExactly("CASE_OPENED", "INTERVIEW", "INTERVIEW");
    }

    @Test
    void a_service_is_refused_with_a_reason_and_ends_only_if_it_is_given(MicroServer server) throws SQLException {
        Led led = Led.of(server);
        assertThat(led.service("MEDICAL", "REFUSED", "").status()).isEqualTo(400);
        assertThat(led.service("MEDICAL", "REFUSED", "\"reason\": \"AFRAID\",").status())
                .isEqualTo(201);
        assertThat(led.service("MEDICAL", "ENDED", "\"reason\": \"LEFT\",").status())
                .isEqualTo(400);
        assertThat(led.service("MEDICAL", "BEGUN", "").status()).isEqualTo(201);
        assertThat(led.service("MEDICAL", "BEGUN", "").status()).isEqualTo(400);
        assertThat(led.service("MEDICAL", "ENDED", "\"reason\": \"LEFT\",").status())
                .isEqualTo(201);
        assertThat(led.service("MASSAGE", "OFFERED", "").status()).isEqualTo(400);
        assertThat(led.story()).containsExactly("CASE_OPENED", "SERVICE", "SERVICE", "SERVICE");
    }
}
