package bg.nrm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.OnMicroServer;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Papers are written version by version, signed by hand, and read by those whom the person told. */
@OnMicroServer
class PapersOverRestIT {

    private static final String NEEDS =
            """
            "urgentNeeds": ["Подслон."], "riskAssessment": ["Висок риск."], "safetyPlan": ["Не излиза сама."],
            "timeFrame": ["един месец"], "place": ["Бургас"]
            """;

    @Test
    void writing_a_risk_assessment_is_taking_the_step(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        assertThat(standing(commission, reference, "ASSESS_RISK")).isEqualTo("OPEN");

        Reply incomplete = commission.post(papers(reference), risk("\"level\": [\"EXTREME\"]"));
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(incomplete.details("fields", "field"))
                .contains("values.reasoning", "values.level", "rows.factors[1].likelihood")
                .doesNotContain("rows.factors[0].severity");
        assertThat(standing(commission, reference, "ASSESS_RISK")).isEqualTo("OPEN");

        String key = UUID.randomUUID().toString();
        String whole = risk("\"level\": [\"HIGH\"], \"reasoning\": [\"Заплахите са от вчера.\"]")
                .replace("\"severity\": \"LOW\"", "\"severity\": \"LOW\", \"likelihood\": \"LOW\"");
        assertThat(commission.post(papers(reference), whole, key).status()).isEqualTo(201);
        assertThat(commission.post(papers(reference), whole, key).status()).isEqualTo(201);
        assertThat(standing(commission, reference, "ASSESS_RISK")).isEqualTo("DONE");
        JsonObject paper = only(commission, reference);
        assertThat(paper.getString("form")).isEqualTo("RISK_ASSESSMENT");
        assertThat(paper.getJsonObject("rows").getJsonArray("factors")).hasSize(2);
    }

    @Test
    void a_plan_is_agreed_when_everybody_has_signed_and_not_before(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        Reply early = commission.post(
                "cases/" + reference + "/steps", Bodies.step("AGREE_SUPPORT_PLAN", "{\"signatures\": [\"MISSING\"]}"));
        assertThat(early.details("fields", "code")).containsExactly("signatures.missing");

        take(
                commission,
                reference,
                "ASSESS_RISK",
                "{\"riskBasis\": [\"INTERVIEW\"], \"medical\": [\"NO\"],"
                        + " \"violence\": [\"NO\"], \"level\": [\"LOW\"]}");
        take(commission, reference, "INTERVIEW_ABOUT_NEEDS", "{}");
        take(commission, reference, "ASSESS_URGENT_NEEDS", "{}");
        assertThat(commission.post(papers(reference), plan("")).status()).isEqualTo(201);
        assertThat(standing(commission, reference, "AGREE_SUPPORT_PLAN")).isEqualTo("OPEN");

        String signatures = papers(reference) + "/1/signatures";
        assertThat(commission.post(signatures, signed(1, "REFUSED")).status()).isEqualTo(201);
        assertThat(standing(commission, reference, "AGREE_SUPPORT_PLAN")).isEqualTo("OPEN");
        assertThat(only(commission, reference).getBoolean("signed")).isFalse();

        assertThat(commission.post(signatures, signed(1, "SIGNED")).status()).isEqualTo(201);
        assertThat(standing(commission, reference, "AGREE_SUPPORT_PLAN")).isEqualTo("DONE");
        assertThat(only(commission, reference).getBoolean("signed")).isTrue();

        assertThat(commission
                        .post(papers(reference), plan("\"paper\": 1, \"basedOn\": 1,"))
                        .status())
                .isEqualTo(201);
        assertThat(only(commission, reference).getBoolean("signed"))
                .as("nobody has signed the new version")
                .isFalse();
        Reply old = commission.post(signatures, signed(1, "SIGNED"));
        assertThat(old.details("fields", "code")).containsExactly("paper.newer");
    }

    @Test
    void two_who_write_the_same_version_do_not_overwrite_each_other(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        commission.post(papers(reference), Bodies.fileEntry());
        String mine = entry("Моята версия.", "");
        assertThat(commission
                        .post(papers(reference), entry("Версия на колега.", ""))
                        .status())
                .isEqualTo(201);
        Reply overtaken = commission.post(papers(reference), mine);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(commission
                        .post(papers(reference), entry("Моята версия.", "\"again\": true,"))
                        .status())
                .isEqualTo(201);
        assertThat(commission.get(papers(reference) + "/1?version=2").body().toString())
                .contains("Версия на колега.");
        assertThat(commission.get(papers(reference) + "/1").body().getInt("version"))
                .isEqualTo(3);
        assertThat(commission.get(papers(reference) + "/1?version=9").status()).isEqualTo(404);
        assertThat(commission.get(papers(reference) + "/2").status()).isEqualTo(404);
    }

    @Test
    void a_plan_for_a_victim_of_trafficking_lasts_no_more_than_a_year(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        Reply tooLong = commission.post(papers(reference), longTerm("2027-03-04"));
        assertThat(tooLong.details("fields", "code")).containsExactly("plan.tooLong");
        assertThat(commission.post(papers(reference), longTerm("2026-03-01")).details("fields", "code"))
                .containsExactly("date.early");
        assertThat(commission.post(papers(reference), longTerm("кога да е")).details("fields", "code"))
                .containsExactly("date.unreadable");
        assertThat(commission.post(papers(reference), longTerm("2027-03-03")).status())
                .isEqualTo(201);
    }

    /** What the person said in confidence is no evidence (sop.md 6): the police reads it when the person agreed. */
    @Test
    void the_police_reads_counselling_papers_of_others_with_consent_only(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        ConnectedSystem police = ConnectedSystem.of(server, "ODMVR-BGS", "WORKER");
        String reference = identified(commission);
        commission.post(papers(reference), longTerm("2026-12-03"));
        commission.post(papers(reference), Bodies.fileEntry());
        admit(server, "ODMVR-BGS", reference);

        take(commission, reference, "INTERVIEW_ABOUT_NEEDS", "{}", "Каза го само на нас.");
        commission.post(
                "cases/" + reference + "/contacts",
                "{\"happenedAt\": \"2026-03-03T08:30:00Z\", \"note\": \"Пътува за Варна.\"}");

        assertThat(notes(police, reference)).contains("Пътува за Варна.").doesNotContain("Каза го само на нас.");
        assertThat(notes(commission, reference)).contains("Каза го само на нас.");
        assertThat(forms(police, reference)).containsExactly("PERSONAL_FILE_ENTRY");
        assertThat(police.get(papers(reference) + "/1").status()).isEqualTo(404);
        assertThat(police.get(papers(reference) + "/1/pdf").status()).isEqualTo(404);
        assertThat(police.get(papers(reference) + "/2").status()).isEqualTo(200);

        commission.post(
                "cases/" + reference + "/consents",
                "{\"purpose\": \"SHARING_OF_INFORMATION\", \"answer\": \"GIVEN\","
                        + " \"answeredAt\": \"2026-03-03T10:00:00Z\", \"way\": \"ORAL\", \"fields\": [\"NAME\"]}");
        assertThat(notes(police, reference)).contains("Каза го само на нас.");
        assertThat(forms(police, reference)).containsExactlyInAnyOrder("PERSONAL_FILE_ENTRY", "INDIVIDUAL_PLAN");
        assertThat(police.get(papers(reference) + "/1").status()).isEqualTo(200);
    }

    @Test
    void nobody_reads_or_writes_papers_of_a_case_they_do_not_know(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        commission.post(papers(reference), Bodies.fileEntry());
        ConnectedSystem shelter = ConnectedSystem.of(server, "PRIUT-VAR", "WORKER");
        assertThat(shelter.get(papers(reference)).status()).isEqualTo(404);
        assertThat(shelter.get(papers(reference) + "/1/pdf").status()).isEqualTo(404);
        assertThat(shelter.post(papers(reference), Bodies.fileEntry()).status()).isEqualTo(404);
        assertThat(shelter.post(papers(reference) + "/1/signatures", signed(1, "SIGNED"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_no_form_asks_is_not_kept(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = identified(commission);
        Reply unknown = commission.post(
                papers(reference), Bodies.fileEntry().replace("\"entry\":", "\"name\": [\"Яна\"], \"entry\":"));
        assertThat(unknown.details("fields", "code")).containsExactly("field.unknown");
        Reply future = commission.post(
                papers(reference), Bodies.fileEntry().replace("2026-03-03T08:00:00Z", "2096-03-03T08:00:00Z"));
        assertThat(future.details("fields", "code")).containsExactly("time.future");
    }

    private static String papers(String reference) {
        return "cases/" + reference + "/papers";
    }

    private static String risk(String more) {
        return """
                {"form": "RISK_ASSESSMENT", "happenedAt": "2026-03-03T09:00:00Z",
                 "values": {"riskBasis": ["INTERVIEW"], "medical": ["NO"], "violence": ["YES"], %s},
                 "rows": {"factors": [
                    {"factor": "TRAFFICKER_THREAT", "severity": "HIGH", "likelihood": "MEDIUM"},
                    {"factor": "NO_INCOME", "severity": "LOW"}]}}
                """
                .formatted(more);
    }

    private static String plan(String more) {
        return """
                {"form": "SUPPORT_AND_SAFETY_PLAN", "happenedAt": "2026-03-03T10:00:00Z", %s
                 "values": {%s}, "rows": {"steps": [{"step": "Преглед при лекар", "responsible": "Приют"}]}}
                """
                .formatted(more, NEEDS);
    }

    private static String signed(int version, String person) {
        return """
                {"version": %d, "signedAt": "2026-03-03T11:00:00Z", "answers": [
                    {"signatory": "PERSON", "answer": "%s"}, {"signatory": "INTERVIEWER", "answer": "SIGNED"}]}
                """
                .formatted(version, person);
    }

    private static String entry(String text, String more) {
        return """
                {"form": "PERSONAL_FILE_ENTRY", "happenedAt": "2026-03-03T09:00:00Z", "paper": 1, "basedOn": 1, %s
                 "values": {"entry": ["%s"]}}
                """
                .formatted(more, text);
    }

    private static String longTerm(String ends) {
        return """
                {"form": "INDIVIDUAL_PLAN", "happenedAt": "2026-03-03T09:00:00Z",
                 "values": {"goals": ["Работа."], "begins": ["2026-03-03"], "ends": ["%s"]},
                 "rows": {"steps": [{"step": "Курс", "responsible": "Център"}]}}
                """
                .formatted(ends);
    }

    private static JsonObject only(ConnectedSystem system, String reference) {
        return system.get(papers(reference)).body().getJsonArray("papers").getJsonObject(0);
    }

    private static List<String> forms(ConnectedSystem system, String reference) {
        return system.get(papers(reference)).body().getJsonArray("papers").getValuesAs(JsonObject.class).stream()
                .map(paper -> paper.getString("form"))
                .toList();
    }

    private static String standing(ConnectedSystem system, String reference, String step) {
        return system
                .get("cases/" + reference + "/steps")
                .body()
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(known -> known.getString("step").equals(step))
                .map(known -> known.getString("standing"))
                .findFirst()
                .orElseThrow();
    }

    private static String notes(ConnectedSystem system, String reference) {
        return system.get("cases/" + reference + "/story").body().toString();
    }

    private static void take(ConnectedSystem system, String reference, String step, String details, String note) {
        String body = Bodies.step(step, details).replace("казаното съвпада", note);
        assertThat(body).contains(note);
        assertThat(system.post("cases/" + reference + "/steps", body).status()).isEqualTo(201);
    }

    private static void take(ConnectedSystem system, String reference, String step, String details) {
        assertThat(system.post("cases/" + reference + "/steps", Bodies.step(step, details))
                        .status())
                .as(step)
                .isEqualTo(201);
    }

    private static String identified(ConnectedSystem commission) {
        String reference = SystemAtWork.openCase(commission);
        take(commission, reference, "IDENTIFY_INFORMALLY", "{\"grounds\": [\"OBSERVATION\"], \"forms\": [\"LABOUR\"]}");
        return reference;
    }

    private static ConnectedSystem commission(MicroServer server) throws SQLException {
        return ConnectedSystem.of(server, "MK-BGS", "WORKER", "COORDINATOR");
    }

    /** Another body comes to know the case, as it does when it receives the person. */
    private static void admit(MicroServer server, String body, String reference) throws SQLException {
        try (Connection owner = server.asOwner();
                PreparedStatement insert = owner.prepareStatement(
                        "insert into case_access (case_id, organisation_id, basis, since, open_case, last_entry_at)"
                                + " select c.id, o.id, 'REFERRAL', utc_timestamp(6), true, c.last_entry_at"
                                + " from case_file c, organisation o where c.reference = ? and o.code = ?")) {
            insert.setString(1, reference.replace("-", ""));
            insert.setString(2, body);
            assertThat(insert.executeUpdate()).isEqualTo(1);
            server.prove(owner);
        }
    }
}
