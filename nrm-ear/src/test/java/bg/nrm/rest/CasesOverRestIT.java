package bg.nrm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.OnMicroServer;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Signals, persons, cases, steps and consents, as a system of a local commission leads them. */
@OnMicroServer
class CasesOverRestIT {

    @Test
    void a_signal_becomes_a_case_that_is_led_by_the_rulebook(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = SystemAtWork.openCase(commission);
        String steps = "cases/" + reference + "/steps";

        Reply early = commission.post(steps, Bodies.step("AGREE_SUPPORT_PLAN", "{\"signatures\": [\"ALL\"]}"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.details("obstacles", "userMessage")).isNotEmpty().doesNotContain("");
        assertThat(early.details("obstacles", "source")).allMatch(source -> source.startsWith("НМН, мярка 1."));

        Reply other = commission.post(
                steps,
                Bodies.step("IDENTIFY_INFORMALLY", "{\"grounds\": [\"OBSERVATION\"], \"forms\": [\"LABOUR\"]}")
                        .replaceFirst("\\{", "{\"documents\": [\"COURT_DECISION\"], "));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.details("fields", "code")).containsExactly("documents.other");

        Reply identified = commission.post(
                steps, Bodies.step("IDENTIFY_INFORMALLY", "{\"grounds\": [\"OBSERVATION\"], \"forms\": [\"LABOUR\"]}"));
        assertThat(identified.status()).isEqualTo(201);

        Reply consent = commission.post(
                "cases/" + reference + "/consents",
                """
                {"purpose": "REFERRAL", "answer": "REFUSED", "answeredAt": "2026-03-03T09:00:00Z", "way": "ORAL"}
                """);
        assertThat(consent.status()).isEqualTo(201);

        JsonObject story = commission.get("cases/" + reference + "/story").body();
        assertThat(story.getJsonArray("entries").getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getString("kind"))
                .containsExactly("CASE_OPENED", "STEP_DONE", "CONSENT_ANSWERED");
        assertThat(commission
                        .get("cases/" + reference)
                        .body()
                        .getJsonArray("stages")
                        .size())
                .isEqualTo(5);
    }

    @Test
    void a_list_says_when_a_case_was_continued_and_goes_on_from_there(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = SystemAtWork.openCase(commission);
        JsonObject newest = commission.get("cases").body().getJsonArray("cases").getJsonObject(0);
        assertThat(newest.getString("reference")).isEqualTo(reference);
        assertThat(Instant.parse(newest.getString("lastEntryAt")))
                .isBetween(Instant.now().minusSeconds(600), Instant.now());

        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.of("");
        for (int part = 0; part < 4 && next.isPresent(); part++) {
            JsonObject list = commission.get("cases" + next.get()).body();
            list.getJsonArray("cases")
                    .getValuesAs(JsonObject.class)
                    .forEach(line -> seen.add(line.getString("reference")));
            next = Optional.ofNullable(list.getString("next", null)).map("?after="::concat);
        }
        assertThat(seen).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    }

    @Test
    void signals_in_danger_stand_before_newer_ones_until_they_are_decided_about_and_the_parts_fit_together(
            MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String danger = Bodies.signal("заплашват я").replace("\"channel\"", "\"danger\": \"YES\", \"channel\"");
        int id = commission.post("signals", danger).body().getInt("id");
        JsonObject newer = SystemAtWork.signal(commission);

        List<JsonObject> listed = signals(commission);
        List<Integer> ids = listed.stream().map(line -> line.getInt("id")).toList();
        assertThat(ids).hasSizeGreaterThan(25).doesNotHaveDuplicates();
        assertThat(ids.indexOf(id)).isZero();
        assertThat(listed.stream().map(CasesOverRestIT::precedence).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(ids).contains(newer.getInt("id"));

        int version = commission.get("signals/" + id).body().getInt("version");
        commission.post("signals/" + id + "/triage", Bodies.triage(version));
        List<Integer> afterwards =
                commission.get("signals").body().getJsonArray("signals").getValuesAs(JsonObject.class).stream()
                        .map(line -> line.getInt("id"))
                        .toList();
        assertThat(afterwards.indexOf(id)).isNotZero();
    }

    private static List<JsonObject> signals(ConnectedSystem system) {
        List<JsonObject> listed = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            JsonObject part = system.get("signals" + next.get()).body();
            listed.addAll(part.getJsonArray("signals").getValuesAs(JsonObject.class));
            next = Optional.ofNullable(part.getString("next", null)).map("?after="::concat);
        }
        return listed;
    }

    private static int precedence(JsonObject line) {
        if (line.getString("state").equals("TRIAGED")) {
            return 0;
        }
        return line.getString("danger").equals("YES")
                ? 2
                : line.getString("urgency").equals("HIGH") ? 1 : 0;
    }

    @Test
    void formal_identification_is_refused_with_its_reason_and_the_audit_keeps_that_it_was_asked_for(MicroServer server)
            throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = SystemAtWork.openCase(commission);
        commission.post(
                "cases/" + reference + "/steps",
                Bodies.step("IDENTIFY_INFORMALLY", "{\"grounds\": [\"OBSERVATION\"], \"forms\": [\"LABOUR\"]}"));
        Reply refused = commission.post("cases/" + reference + "/steps", Bodies.step("IDENTIFY_FORMALLY", "{}"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.details("obstacles", "code")).contains("NOT_RESPONSIBLE");
        JsonObject story = commission.get("cases/" + reference + "/story").body();
        assertThat(story.getJsonArray("entries").getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getString("kind"))
                .containsExactly("CASE_OPENED", "STEP_DONE");
        assertThat(audited(server, reference, "STEP_RECORDED"))
                .containsExactly("DONE step=IDENTIFY_INFORMALLY", "REFUSED step=IDENTIFY_FORMALLY");
    }

    @Test
    void what_the_procedure_does_not_allow_and_what_cannot_be_kept_is_not_audited_as_done(MicroServer server)
            throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = SystemAtWork.openCase(commission);
        String steps = "cases/" + reference + "/steps";
        assertThat(commission
                        .post(steps, Bodies.step("AGREE_SUPPORT_PLAN", "{\"signatures\": [\"ALL\"]}"))
                        .status())
                .isEqualTo(422);
        assertThat(commission
                        .post(steps, Bodies.step("IDENTIFY_INFORMALLY", "{\"forms\": [\"LABOUR\"]}"))
                        .status())
                .isEqualTo(400);
        assertThat(audited(server, reference, "STEP_RECORDED"))
                .containsExactly("REFUSED step=AGREE_SUPPORT_PLAN", "NOT_DONE step=IDENTIFY_INFORMALLY");
    }

    @Test
    void a_decision_needs_reasons_and_a_negative_outcome_can_be_asked_about_again_and_again(MicroServer server)
            throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = SystemAtWork.openCase(commission);
        String steps = "cases/" + reference + "/steps";
        String identified =
                Bodies.step("IDENTIFY_INFORMALLY", "{\"grounds\": [\"OBSERVATION\"], \"forms\": [\"LABOUR\"]}");
        Reply bare = commission.post(steps, identified.replace(", \"note\": \"казаното съвпада\"", ""));
        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.details("fields", "code")).containsExactly("note.missing");
        assertThat(commission.post(steps, identified).status()).isEqualTo(201);
        commission.post(
                "cases/" + reference + "/circumstances",
                """
                {"circumstance": "NO_GROUNDS_FOR_TRAFFICKING", "holds": true, "happened": {"happenedAt": "2026-03-03T08:00:00Z"}}
                """);

        String negative = Bodies.step("RECORD_THAT_NO_TRAFFICKING_IS_FOUND", "{\"negativeGrounds\": [%s]}");
        assertThat(commission.post(steps, negative.formatted("")).details("fields", "field"))
                .containsExactly("details.negativeGrounds");
        assertThat(commission
                        .post(steps, negative.formatted("\"FALSE_REPORT\", \"OTHER\""))
                        .status())
                .isEqualTo(201);
        int hour = 9;
        for (String outcome : List.of("UPHELD", "REVERSED")) {
            String asked = Bodies.step(
                    "ASK_FOR_RECONSIDERATION", "{\"reconsidered\": [\"INFORMAL\"], \"askedBy\": [\"PERSON\"]}");
            String decided = Bodies.step(
                    "RECONSIDER_NEGATIVE_OUTCOME",
                    "{\"reconsidered\": [\"INFORMAL\"], \"decidedBy\": [\"SAME_BODY\"], \"outcome\": [\"" + outcome
                            + "\"]}");
            for (String step : List.of(asked, decided)) {
                String later = step.replace("T08:00", "T%02d:00".formatted(hour++));
                assertThat(commission.post(steps, later).status()).as(later).isEqualTo(201);
            }
        }
        Reply none = commission.post(
                steps,
                Bodies.step(
                        "ASK_FOR_RECONSIDERATION", "{\"reconsidered\": [\"INFORMAL\"], \"askedBy\": [\"PERSON\"]}"));
        assertThat(none.details("fields", "code")).containsExactly("reconsidered.none");
        assertThat(commission
                        .get("cases/" + reference + "/story")
                        .body()
                        .getJsonArray("entries")
                        .getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getString("kind"))
                .endsWith("STEP_DONE", "CIRCUMSTANCE_ENDED");
    }

    @Test
    void an_amount_has_a_currency_and_a_final_act_is_found_with_its_decision(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String reference = SystemAtWork.openCase(commission);
        String steps = "cases/" + reference + "/steps";
        commission.post(
                steps, Bodies.step("IDENTIFY_INFORMALLY", "{\"grounds\": [\"OBSERVATION\"], \"forms\": [\"LABOUR\"]}"));
        String claimed = Bodies.step(
                "RECORD_COMPENSATION", "{\"path\": [\"STATE\"], \"state\": [\"CLAIMED\"], \"amount\": [\"%s\"]%s}");
        assertThat(commission.post(steps, claimed.formatted("511292", "")).details("fields", "field"))
                .containsExactly("details.currency");
        assertThat(commission
                        .post(steps, claimed.formatted("much", ", \"currency\": [\"EUR\"]"))
                        .details("fields", "code"))
                .containsExactly("amount.unreadable");
        String assessed = Bodies.step(
                "ASSESS_RISK",
                "{\"riskBasis\": [\"INTERVIEW\"], \"medical\": [\"NO\"], \"violence\": [\"NO\"], \"level\": [\"LOW\"]}");
        Reply naming =
                commission.post(steps, assessed.replace("\"details\"", "\"receiver\": \"LC_BURGAS\", \"details\""));
        assertThat(naming.details("fields", "field"))
                .as("a step that names no body")
                .containsExactly("receiver");
        Reply unasked = commission.post(steps, assessed.replace("\"level\"", "\"exit\": [\"FAMILY\"], \"level\""));
        assertThat(unasked.details("fields", "code")).containsExactly("field.unknown");
        Reply twice = commission.post(steps, assessed.replace("[\"LOW\"]", "[\"LOW\", \"HIGH\"]"));
        assertThat(twice.details("fields", "field")).containsExactly("details.level");
        String whole = claimed.formatted("511292", ", \"currency\": [\"EUR\"]");
        assertThat(commission.post(steps, whole).status()).isEqualTo(201);
        assertThat(commission.post(steps, whole.replace("T08:00", "T09:00")).status())
                .isEqualTo(201);

        commission.post(
                "cases/" + reference + "/circumstances",
                """
                {"circumstance": "PROCEEDINGS_OPENED", "holds": true, "happened": {"happenedAt": "2026-03-03T08:00:00Z"}}
                """);
        assertThat(commission
                        .post(
                                steps,
                                Bodies.step(
                                        "RECORD_DECISION_IN_PROCEEDINGS",
                                        "{\"instance\": [\"FIRST\"], \"decision\": [\"CONVICTED\"],"
                                                + " \"force\": [\"FINAL\"]}"))
                        .status())
                .isEqualTo(201);
        assertThat(commission
                        .get("cases/" + reference + "/story")
                        .body()
                        .getJsonArray("entries")
                        .getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getString("kind"))
                .endsWith("STEP_DONE", "CIRCUMSTANCE_FOUND");
    }

    @Test
    void a_foreign_case_and_one_that_does_not_exist_are_answered_alike(MicroServer server) throws SQLException {
        String reference = SystemAtWork.openCase(commission(server));
        ConnectedSystem shelter = ConnectedSystem.of(server, "PRIUT-VAR", "WORKER", "SHELTER_MANAGER");
        Reply unknown = shelter.get("cases/0000-0000");
        for (String path : new String[] {"", "/steps", "/story", "/consents"}) {
            Reply foreign = shelter.get("cases/" + reference + path);
            assertThat(foreign.status()).isEqualTo(404).isEqualTo(unknown.status());
            assertThat(foreign.withoutReference()).isEqualTo(unknown.withoutReference());
        }
        Reply written = shelter.post(
                "cases/" + reference + "/contacts",
                """
                {"happenedAt": "2026-03-03T08:00:00Z"}
                """);
        assertThat(written.withoutReference()).isEqualTo(unknown.withoutReference());
    }

    @Test
    void nobody_comes_to_know_a_person_by_opening_their_case(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        long theirs = SystemAtWork.person(SystemAtWork.signal(commission));
        ConnectedSystem shelter = ConnectedSystem.of(server, "PRIUT-VAR", "WORKER", "SHELTER_MANAGER", "COORDINATOR");
        JsonObject own = SystemAtWork.signal(shelter);
        Reply unknown = shelter.post("cases", Bodies.caseOf(999_999_999, own.getInt("id")));
        assertThat(unknown.status()).isEqualTo(404);

        for (String body : new String[] {Bodies.caseOf(theirs), Bodies.caseOf(theirs, own.getInt("id"))}) {
            Reply refused = shelter.post("cases", body);
            assertThat(refused.withoutReference()).isEqualTo(unknown.withoutReference());
        }
        assertThat(shelter.get("persons/" + theirs).status()).isEqualTo(404);
        assertThat(shelter.get("persons/" + theirs + "/identity").status()).isEqualTo(404);
    }

    @Test
    void a_case_is_tied_only_to_a_signal_that_names_the_person(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        JsonObject one = SystemAtWork.signal(commission);
        JsonObject other = SystemAtWork.signal(commission);
        assertThat(commission
                        .post("cases", Bodies.caseOf(SystemAtWork.person(one), other.getInt("id")))
                        .status())
                .isEqualTo(404);
        assertThat(commission
                        .post("cases", Bodies.caseOf(SystemAtWork.person(one), one.getInt("id")))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_foreign_signal_and_its_persons_do_not_exist_either(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        JsonObject signal = SystemAtWork.signal(commission);
        ConnectedSystem shelter = ConnectedSystem.of(server, "PRIUT-VAR", "WORKER");
        assertThat(shelter.get("signals/" + signal.getInt("id")).status()).isEqualTo(404);
        assertThat(shelter.get("persons/" + SystemAtWork.person(signal)).status())
                .isEqualTo(404);
        assertThat(shelter.get("persons/" + SystemAtWork.person(signal) + "/identity")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void two_who_change_one_person_see_both_values(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String identity = "persons/" + SystemAtWork.person(SystemAtWork.signal(commission)) + "/identity";
        String family =
                """
                {"version": 1, "person": {"knownness": "PARTLY_KNOWN", "name": {"given": "Яна", "family": "%s"}}}
                """;
        assertThat(commission.put(identity, family.formatted("Първанова")).status())
                .isEqualTo(200);
        Reply conflict = commission.put(identity, family.formatted("Второва"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.details("differences", "field")).contains("version", "person.name");
        assertThat(conflict.body().toString()).contains("Първанова", "Второва");
    }

    @Test
    void what_cannot_be_accepted_is_named_field_by_field_in_the_language_asked_for(MicroServer server)
            throws SQLException {
        ConnectedSystem commission = commission(server);
        String bad = Bodies.signal("едно")
                .replace("2026-03-02", "2126-03-02")
                .replace("HOTLINE", "PIGEON")
                .replace("{\"known\": \"ADULT\"}", "{\"known\": \"BIRTH_YEAR\", \"year\": 1790}");
        Reply bulgarian = commission.post("signals", bad);
        Reply english = commission.speaking("en").post("signals", bad);
        assertThat(bulgarian.status()).isEqualTo(400);
        assertThat(bulgarian.details("fields", "field"))
                .containsExactlyInAnyOrder("facts.received", "facts.channel", "persons[0].age.year");
        assertThat(english.details("fields", "code")).isEqualTo(bulgarian.details("fields", "code"));
        assertThat(english.userMessage()).isNotEqualTo(bulgarian.userMessage());
        assertThat(english.details("fields", "userMessage"))
                .doesNotContainAnyElementsOf(bulgarian.details("fields", "userMessage"));
    }

    @Test
    void what_is_typed_to_break_things_is_kept_as_text(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        String hostile = "'; drop table person; -- <script>alert(1)</script> #{1+1} =HYPERLINK() 😀 \u202Eobratno";
        Reply registered = commission.post("signals", Bodies.signal(hostile));
        assertThat(registered.status()).isEqualTo(201);
        Reply read = commission.get("signals/" + registered.body().getInt("id"));
        assertThat(read.body().getString("narrative")).isEqualTo(hostile.replace("\u202E", ""));
    }

    @Test
    void what_is_too_large_or_no_json_is_refused_before_it_is_read(MicroServer server) throws SQLException {
        ConnectedSystem commission = commission(server);
        assertThat(commission.post("signals", "x".repeat(1_100_000)).status()).isEqualTo(413);
        assertThat(commission
                        .post("signals", Bodies.signal("а".repeat(100_000)))
                        .details("fields", "code"))
                .containsExactly("text.long");
        assertThat(commission.post("signals", "<signal/>").code()).isEqualTo("body.unreadable");
    }

    @Test
    void report_1_is_read_by_those_who_make_tables_and_by_nobody_else(MicroServer server) throws SQLException {
        Reply table = ConnectedSystem.of(server, "NKBTH", "STATISTICIAN").get("reports/registered-victims/2025");
        assertThat(table.status()).isEqualTo(200);
        assertThat(table.body().getJsonArray("persons"))
                .hasSameSizeAs(table.body().getJsonArray("columns"));
        Reply ofAnother = ConnectedSystem.of(server, "NPO-LINIA", "STATISTICIAN")
                .get("reports/registered-victims/2025?by=BODY&asKnownOn=2025-07-14&identification=FORMAL");
        assertThat(ofAnother.body().getString("asKnownOn")).isEqualTo("2025-12-31");
        assertThat(ofAnother.body().getString("identification")).isEqualTo("TOGETHER");
        assertThat(ofAnother.body().getJsonArray("rows").toString()).contains("\"sign\":\"..\"");
        assertThat(ConnectedSystem.of(server, "DSP-BGS", "WORKER")
                        .get("reports/registered-victims/2025")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoever_is_spelt_otherwise_is_found_after_the_exact_name_and_after_a_new_recipe(MicroServer server)
            throws SQLException {
        ConnectedSystem commission = commission(server);
        long exact = named(commission, "Şükran", "Çelikdağ");
        long otherwise = named(commission, "Sukran", "Celikdag");

        assertThat(found(commission, "Şükran Çelikdağ")).containsExactly(exact, otherwise);
        assertThat(found(commission, "Sukran\u00A0Celikdag")).containsExactly(otherwise, exact);

        try (Connection owner = server.asOwner();
                PreparedStatement older = owner.prepareStatement("update person set name_recipe = 1 where id = ?");
                PreparedStatement gone = owner.prepareStatement("delete from person_name_token where person_id = ?")) {
            gone.setLong(1, exact);
            gone.executeUpdate();
            assertThat(found(commission, "Çelikdağ")).containsExactly(otherwise);
            older.setLong(1, exact);
            older.executeUpdate();
            awaitIndexed(exact, owner);
        }
        assertThat(found(commission, "Çelikdağ")).containsExactly(exact, otherwise);
    }

    /** Once a minute the server indexes the names that an older release had indexed. */
    private static void awaitIndexed(long person, Connection owner) throws SQLException {
        Instant latest = Instant.now().plus(Duration.ofMinutes(3));
        try (PreparedStatement left =
                owner.prepareStatement("select count(*) from person where id = ? and name_recipe = 1")) {
            left.setLong(1, person);
            for (boolean waiting = true; waiting; ) {
                assertThat(Instant.now()).as("patience").isBefore(latest);
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                try (ResultSet result = left.executeQuery()) {
                    waiting = result.next() && result.getInt(1) > 0;
                }
            }
        }
    }

    private static long named(ConnectedSystem system, String given, String family) {
        Reply registered = system.post(
                "signals",
                Bodies.signal("търси помощ").replace("\"Яна\"", "\"%s\", \"family\": \"%s\"".formatted(given, family)));
        return SystemAtWork.person(
                system.get("signals/" + registered.body().getInt("id")).body());
    }

    private static List<Long> found(ConnectedSystem system, String name) {
        return system
                .post("persons/search", "{\"name\": \"%s\", \"purpose\": \"ASSIGNED_CASE\"}".formatted(name))
                .body()
                .getJsonArray("persons")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(person -> person.getJsonNumber("id").longValue())
                .toList();
    }

    private static List<String> audited(MicroServer server, String reference, String action) throws SQLException {
        List<String> events = new ArrayList<>();
        try (Connection owner = server.asOwner();
                PreparedStatement asked = owner.prepareStatement(
                        "select e.outcome, e.detail from audit_event e"
                                + " join case_file c on c.id = e.case_id where c.reference = ? and e.action = ? order by e.seq")) {
            asked.setString(1, reference.replace("-", ""));
            asked.setString(2, action);
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    events.add(row.getString(1) + " " + row.getString(2));
                }
            }
        }
        return events;
    }

    private static ConnectedSystem commission(MicroServer server) throws SQLException {
        return ConnectedSystem.of(server, "MK-BGS", "WORKER", "COORDINATOR");
    }
}
