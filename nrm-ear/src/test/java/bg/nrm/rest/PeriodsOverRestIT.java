package bg.nrm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.OnMicroServer;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rights that run for a time end or get longer, and an authority is let know a case. */
@OnMicroServer
class PeriodsOverRestIT {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private final Instant now = Instant.now();
    private final LocalDate today = LocalDate.now(SOFIA);

    @Test
    void a_right_ends_before_its_time_once_and_one_without_an_end_never_does(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        commission.post("cases/" + reference + "/deviations", accommodated());
        String key = UUID.randomUUID().toString();
        String left = ended("LEFT").replace("SERVICE_ACCESS", "SHELTER_STAY");
        assertThat(state(commission, reference, "SHELTER_STAY")).isEqualTo("RUNNING");

        Reply first = commission.post(periods(reference), left, key);
        Reply again = commission.post(periods(reference), left, key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(state(commission, reference, "SHELTER_STAY")).isEqualTo("ENDED_EARLY");

        Reply late = commission.post(periods(reference), left);
        assertThat(late.status()).isEqualTo(400);
        assertThat(late.details("fields", "code")).containsExactly("period.notRunning");
        assertThat(commission.post(periods(reference), ended("LEFT")).details("fields", "code"))
                .containsExactly("period.neverEnds");
        assertThat(state(commission, reference, "SERVICE_ACCESS")).isEqualTo("RUNNING");
    }

    @Test
    void a_slip_is_taken_back_and_the_story_keeps_both(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        commission.post("cases/" + reference + "/deviations", accommodated());
        String left = ended("LEFT").replace("SERVICE_ACCESS", "SHELTER_STAY");
        int position = commission.post(periods(reference), left).body().getInt("position");
        String slips = "cases/" + reference + "/slips";

        ConnectedSystem colleague = ConnectedSystem.of(server, "MK-BGS", "COORDINATOR");
        assertThat(colleague.post(slips, "{\"position\": " + position + "}").status())
                .isEqualTo(400);
        assertThat(commission
                        .post(slips, "{\"position\": " + (position - 1) + "}")
                        .status())
                .isEqualTo(400);
        assertThat(commission
                        .post(slips, "{\"position\": " + position + ", \"note\": \"грешен случай\"}")
                        .status())
                .isEqualTo(201);
        assertThat(state(commission, reference, "SHELTER_STAY")).isEqualTo("RUNNING");
        assertThat(commission.get("cases/" + reference + "/story").body().getJsonArray("entries").stream()
                        .map(entry -> entry.asJsonObject().getString("kind")))
                .endsWith("PERIOD_ENDED", "TAKEN_BACK");
        assertThat(commission.post(slips, "{\"position\": " + position + "}").details("fields", "code"))
                .containsExactly("slip.over");
    }

    @Test
    void what_ends_it_by_itself_is_no_reason_and_one_is_needed(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        assertThat(commission.post(periods(reference), ended("EXPIRED")).details("fields", "code"))
                .containsExactly("reason.own", "period.neverEnds");
        Reply none = commission.post(periods(reference), ended("LEFT").replace("\"reason\": \"LEFT\",", ""));
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.details("fields", "field")).containsExactly("reason");
    }

    @Test
    void a_stay_gets_longer_and_never_shorter(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        assertThat(commission
                        .post("cases/" + reference + "/deviations", accommodated())
                        .status())
                .isEqualTo(201);
        LocalDate last = until(commission, reference);
        assertThat(last).isAfter(today);

        Reply shorter = commission.post(periods(reference), extended("SHELTER_STAY", last));
        assertThat(shorter.status()).isEqualTo(400);
        assertThat(shorter.details("fields", "field")).containsExactly("until");
        assertThat(until(commission, reference)).isEqualTo(last);

        assertThat(commission
                        .post(periods(reference), extended("SHELTER_STAY", last.plusDays(10)))
                        .status())
                .isEqualTo(201);
        assertThat(until(commission, reference)).isEqualTo(last.plusDays(10));
    }

    @Test
    void a_long_term_plan_is_begun_by_no_deviation_and_what_did_not_begin_gets_no_longer(MicroServer server)
            throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        Reply deviation = commission.post(
                "cases/" + reference + "/deviations",
                accommodated().replace("ACCOMMODATE_IN_EMERGENCY", "AGREE_LONG_TERM_PLAN"));
        assertThat(deviation.status()).isEqualTo(422);
        assertThat(deviation.details("obstacles", "code")).contains("NO_DEVIATION");
        Reply extension = commission.post(periods(reference), extended("LONG_TERM_SUPPORT", today.plusDays(10)));
        assertThat(extension.status()).isEqualTo(400);
        assertThat(extension.details("fields", "code")).containsExactly("period.notRunning");
    }

    @Test
    void time_is_stopped_with_a_basis_and_by_somebody_or_for_fear_of_harm(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        Reply refused =
                commission.post("cases/" + reference + "/rests", suspended("ASSESS_RISK", "STATE_OF_HEALTH", ""));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.details("fields", "field")).containsExactlyInAnyOrder("basis", "allowedBy");
        Reply unknown = commission.post(
                "cases/" + reference + "/rests",
                suspended("ASSESS_RISK", "STATE_OF_HEALTH", "\"basis\": \"HABIT\", \"allowedBy\": \"COORDINATOR\","));
        assertThat(unknown.details("fields", "code")).containsExactly("code.unknown");
        assertThat(commission
                        .post(
                                "cases/" + reference + "/rests",
                                suspended(
                                        "ASSESS_RISK",
                                        "STATE_OF_HEALTH",
                                        "\"basis\": \"SOP_RULE\", \"allowedBy\": \"COORDINATOR\","))
                        .status())
                .isEqualTo(201);
        assertThat(commission
                        .post("cases/" + reference + "/rests", suspended("INTERVIEW_ABOUT_NEEDS", "HARM_FEARED", ""))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_right_without_end_needs_no_more_time(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        Reply refused = commission.post(periods(reference), extended("SERVICE_ACCESS", today.plusDays(10)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.details("fields", "code")).containsExactly("period.endless");
    }

    @Test
    void an_authority_is_let_know_a_case_with_consent_only(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        ConnectedSystem police = ConnectedSystem.of(server, "ODMVR-BGS", "WORKER");
        String reference = identified(commission);
        String invitations = "cases/" + reference + "/invitations";

        Reply early = commission.post(invitations, invited("ODMVR-BGS"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.details("obstacles", "code")).containsExactly("CONSENT_MISSING");
        assertThat(police.get("cases/" + reference).status()).isEqualTo(404);

        commission.post(
                "cases/" + reference + "/consents",
                """
                {"purpose": "SHARING_OF_INFORMATION", "answer": "GIVEN", "answeredAt": "%s", "way": "ORAL",
                 "fields": ["NAME", "RISK"]}
                """
                        .formatted(now));
        assertThat(commission.post(invitations, invited("ODMVR-BGS")).status()).isEqualTo(201);
        assertThat(police.get("cases/" + reference).status()).isEqualTo(200);
    }

    @Test
    void only_police_and_prosecution_are_invited(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String invitations = "cases/" + identified(commission) + "/invitations";
        for (String other : new String[] {"PRIUT-VAR", "nobody"}) {
            Reply refused = commission.post(invitations, invited(other));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.details("fields", "field")).containsExactly("authority");
        }
    }

    @Test
    void nobody_decides_on_a_foreign_case(MicroServer server) throws SQLException {
        String reference = identified(commission(server));
        ConnectedSystem shelter = ConnectedSystem.of(server, "PRIUT-VAR", "WORKER");
        assertThat(shelter.post(periods(reference), ended("LEFT")).status()).isEqualTo(404);
        assertThat(shelter.post("cases/" + reference + "/invitations", invited("ODMVR-BGS"))
                        .status())
                .isEqualTo(404);
    }

    private static ConnectedSystem commission(MicroServer server) throws SQLException {
        return ConnectedSystem.of(server, "MK-BGS", "WORKER", "COORDINATOR");
    }

    private String identified(ConnectedSystem system) {
        String reference = SystemAtWork.openCase(system);
        system.post(
                "cases/" + reference + "/steps",
                Bodies.step("IDENTIFY_INFORMALLY", "{\"grounds\": [\"OBSERVATION\"], \"forms\": [\"LABOUR\"]}"));
        return reference;
    }

    private static String periods(String reference) {
        return "cases/" + reference + "/periods";
    }

    private String ended(String reason) {
        return """
                {"period": "SERVICE_ACCESS", "kind": "ENDED", "reason": "%s", "happened": {"happenedAt": "%s"}}
                """
                .formatted(reason, now);
    }

    private String suspended(String step, String ground, String allowance) {
        return """
                {"step": "%s", "kind": "SUSPENDED", "ground": "%s", "until": "%s", %s
                 "happened": {"happenedAt": "%s"}}
                """
                .formatted(step, ground, today.plusDays(5), allowance, now);
    }

    private String extended(String period, LocalDate until) {
        return """
                {"period": "%s", "kind": "EXTENDED", "ground": "PERSON_ASKED", "until": "%s",
                 "basis": "WISH_OF_THE_PERSON", "allowedBy": "COORDINATOR",
                 "happened": {"happenedAt": "%s"}}
                """
                .formatted(period, until, now);
    }

    private String accommodated() {
        return """
                {"taken": {"step": "ACCOMMODATE_IN_EMERGENCY", "happened": {"happenedAt": "%s"}},
                 "reason": "LIFE_AT_RISK", "words": "няма къде да нощува"}
                """
                .formatted(now);
    }

    private static String invited(String authority) {
        return "{\"authority\": \"%s\"}".formatted(authority);
    }

    private static String state(ConnectedSystem system, String reference, String period) {
        return period(system, reference, period).getString("state");
    }

    private static LocalDate until(ConnectedSystem system, String reference) {
        return Instant.parse(period(system, reference, "SHELTER_STAY").getString("until"))
                .atZone(SOFIA)
                .toLocalDate();
    }

    private static JsonObject period(ConnectedSystem system, String reference, String period) {
        return system.get("cases/" + reference).body().getJsonArray("periods").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("period").equals(period))
                .findFirst()
                .orElseThrow();
    }
}
