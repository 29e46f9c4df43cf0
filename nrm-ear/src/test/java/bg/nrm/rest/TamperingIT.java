package bg.nrm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.OnMicroServer;
import bg.nrm.protection.Checks;
import bg.nrm.protection.Proofs;
import bg.nrm.protection.Proofs.WrongRow;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Somebody with the owner's account changes rows past the register, and users ask for them afterwards. */
@OnMicroServer
@DisplayNameGeneration(ReplaceUnderscores.class)
class TamperingIT {

    private static final String SECRET = "скрита квартира на тайна улица";

    @Test
    void a_sealed_text_that_was_copied_into_another_bodys_record_is_not_shown_there_and_the_audit_knows(
            MicroServer server) throws SQLException {
        ConnectedSystem victim = ConnectedSystem.of(server, "MK-BGS", "LOCAL_SECRETARY");
        ConnectedSystem thief = ConnectedSystem.of(server, "MK-VAR", "LOCAL_SECRETARY");
        long theirs = signal(victim, SECRET);
        long another = signal(thief, "друго обаждане");
        long own = signal(thief, "нищо особено");
        assertThat(thief.get("signals/" + own).status()).isEqualTo(200);
        try (Connection owner = server.asOwner()) {
            change(owner, "create table kept_signal as select id, narrative_sealed from case_signal where id = " + own);
            change(
                    owner,
                    "update case_signal s, case_signal o set s.narrative_sealed = o.narrative_sealed"
                            + " where s.id = ? and o.id = ?",
                    own,
                    theirs);
            String listed = thief.get("signals").body().toString();
            assertThat(listed).doesNotContain(SECRET).doesNotContain("\"id\":" + own + ",");
            assertThat(listed).as("the others of the list").contains("\"id\":" + another + ",");
            Reply reply = thief.get("signals/" + own);
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.body().toString()).doesNotContain(SECRET).contains("променян извън регистъра");
            assertThat(count(
                            owner,
                            "audit_event where action = 'SEAL_BROKEN' and outcome = 'REFUSED'"
                                    + " and detail like 'case_signal.narrative_sealed " + own + "/%'"))
                    .isPositive();
            change(
                    owner,
                    "update case_signal s join kept_signal k on k.id = s.id set s.narrative_sealed = k.narrative_sealed");
            change(owner, "drop table kept_signal");
        }
        assertThat(thief.get("signals/" + own).status()).isEqualTo(200);
        assertThat(victim.get("signals/" + theirs).body().toString()).contains(SECRET);
    }

    @Test
    void a_sealed_text_that_was_copied_into_another_column_of_its_row_is_not_shown_there(MicroServer server)
            throws SQLException {
        ConnectedSystem commission = ConnectedSystem.of(server, "MK-BGS", "LOCAL_SECRETARY");
        long id = signal(commission, SECRET);
        try (Connection owner = server.asOwner()) {
            change(owner, "update case_signal set place_sealed = narrative_sealed where id = ?", id);
            assertThat(commission.get("signals/" + id).status()).isEqualTo(500);
            change(owner, "update case_signal set place_sealed = null where id = ?", id);
            assertThat(commission.get("signals/" + id).status()).isEqualTo(200);
        }
    }

    @Test
    void an_access_that_somebody_wrote_into_the_database_opens_nothing(MicroServer server) throws SQLException {
        ConnectedSystem victim = ConnectedSystem.of(server, "MK-BGS", "LOCAL_SECRETARY", "COORDINATOR");
        ConnectedSystem thief = ConnectedSystem.of(server, "MK-VAR", "LOCAL_SECRETARY", "COORDINATOR");
        JsonObject theirs = SystemAtWork.signal(victim);
        String reference = SystemAtWork.openCase(victim);
        try (Connection owner = server.asOwner()) {
            change(
                    owner,
                    "insert into signal_access (signal_id, organisation_id, basis, since, year, number, state)"
                            + " select s.id, o.id, 'OWNER', utc_timestamp(6), s.year, s.number, s.state"
                            + " from case_signal s, organisation o where s.id = ? and o.code = 'MK-VAR'",
                    theirs.getInt("id"));
            change(
                    owner,
                    "insert into case_access (case_id, organisation_id, basis, since, open_case, last_entry_at, proof)"
                            + " select a.case_id, o.id, a.basis, a.since, true, '2099-01-01', a.proof from organisation o,"
                            + " case_access a join case_file c on c.id = a.case_id"
                            + " where c.reference = ? and a.basis = 'OWNER' and o.code = 'MK-VAR'",
                    reference.replace("-", ""));
            assertThat(thief.get("signals/" + theirs.getInt("id")).status()).isEqualTo(404);
            assertThat(thief.get("persons/" + SystemAtWork.person(theirs)).status())
                    .isEqualTo(404);
            assertThat(thief.get("cases/" + reference).status()).isEqualTo(404);
            assertThat(thief.get("cases").body().toString()).doesNotContain(reference);
            assertThat(thief.get("signals").body().toString()).doesNotContain("\"id\":" + theirs.getInt("id") + ",");
            change(owner, "delete from signal_access where proof is null");
            change(owner, "delete from case_access where last_entry_at = '2099-01-01'");
        }
        assertThat(victim.get("cases/" + reference).status()).isEqualTo(200);
    }

    @Test
    void a_person_that_somebody_hung_on_an_own_case_or_signal_is_not_shown(MicroServer server) throws SQLException {
        ConnectedSystem victim = ConnectedSystem.of(server, "MK-BGS", "LOCAL_SECRETARY", "COORDINATOR");
        ConnectedSystem thief = ConnectedSystem.of(server, "MK-VAR", "LOCAL_SECRETARY", "COORDINATOR");
        long person = SystemAtWork.person(SystemAtWork.signal(victim));
        JsonObject own = SystemAtWork.signal(thief);
        String reference = SystemAtWork.openCase(thief).replace("-", "");
        try (Connection owner = server.asOwner()) {
            change(
                    owner,
                    "insert into signal_person (signal_id, person_id, position) values (?, ?, 1)",
                    own.getInt("id"),
                    person);
            assertThat(thief.get("persons/" + person).status()).isEqualTo(404);
            assertThat(thief.get("signals/" + own.getInt("id")).code()).isEqualTo("damaged");
            change(owner, "delete from signal_person where signal_id = ? and person_id = ?", own.getInt("id"), person);
            assertThat(thief.get("signals/" + own.getInt("id")).status()).isEqualTo(200);

            long former = number(owner, "select person_id from case_file where reference = ?", reference);
            change(owner, "update case_file set person_id = ? where reference = ?", person, reference);
            assertThat(thief.get("persons/" + person).status()).isEqualTo(404);
            assertThat(thief.get("cases/" + reference).code()).isEqualTo("damaged");
            change(owner, "update case_file set person_id = ? where reference = ?", former, reference);
            assertThat(thief.get("persons/" + former).status()).isEqualTo(200);
        }
        assertThat(victim.get("persons/" + person).status()).isEqualTo(200);
    }

    @Test
    void a_story_of_which_the_end_was_deleted_is_not_shown_and_named_by_the_verifier(MicroServer server)
            throws SQLException, IOException {
        ConnectedSystem commission = ConnectedSystem.of(server, "MK-BGS", "WORKER", "COORDINATOR");
        String reference = SystemAtWork.openCase(commission);
        Checks keys = Checks.in(server.data().resolve("keys/nrm.keys"));
        try (Connection owner = server.asOwner()) {
            long id = number(owner, "select id from case_file where reference = ?", reference.replace("-", ""));
            change(owner, "create table kept_entry as select * from story_entry where case_id = " + id);
            change(owner, "delete from story_entry where case_id = ?", id);
            assertThat(commission.get("cases/" + reference).code()).isEqualTo("damaged");
            assertThat(Proofs.wrong(owner, keys, 20))
                    .extracting(WrongRow::toString)
                    .containsExactly("story_entry missing/" + id);
            change(owner, "insert into story_entry select * from kept_entry");
            change(owner, "drop table kept_entry");
        }
        assertThat(commission.get("cases/" + reference).status()).isEqualTo(200);
    }

    @Test
    void roles_and_tokens_that_somebody_wrote_into_the_database_count_for_nothing(MicroServer server)
            throws SQLException {
        ConnectedSystem system = ConnectedSystem.of(server, "MK-VAR", "LOCAL_SECRETARY");
        assertThat(system.get("cases").status()).isEqualTo(200);
        try (Connection owner = server.asOwner()) {
            change(owner, "insert into user_role (user_id, role) select max(user_id), 'STATISTICIAN' from api_token");
        }
        assertThat(system.get("cases").status()).isEqualTo(401);
        try (Connection owner = server.asOwner()) {
            change(
                    owner,
                    "delete from user_role where role = 'STATISTICIAN' and user_id = (select max(user_id) from api_token)");
        }
        assertThat(system.get("cases").status()).isEqualTo(200);

        ConnectedSystem other = ConnectedSystem.of(server, "MK-VAR", "LOCAL_SECRETARY");
        try (Connection owner = server.asOwner()) {
            change(owner, "update api_token set expires_at = expires_at + interval 1 year order by id desc limit 1");
        }
        assertThat(other.get("cases").status()).isEqualTo(401);
        try (Connection owner = server.asOwner()) {
            change(owner, "update api_token set expires_at = expires_at - interval 1 year order by id desc limit 1");
        }
        assertThat(other.get("cases").status()).isEqualTo(200);
    }

    @Test
    void a_story_that_somebody_continued_is_not_shown(MicroServer server) throws SQLException {
        ConnectedSystem commission = ConnectedSystem.of(server, "MK-BGS", "WORKER", "COORDINATOR");
        String reference = SystemAtWork.openCase(commission);
        try (Connection owner = server.asOwner()) {
            change(
                    owner,
                    "insert into story_entry (id, case_id, position, kind, step, happened_at, recorded_at, recorded_by, body_id)"
                            + " select next value for nrm_id, s.case_id, 2, 'STEP_DONE', 'IDENTIFY_FORMALLY', s.happened_at,"
                            + " s.recorded_at, s.recorded_by, s.body_id from story_entry s join case_file c on c.id = s.case_id"
                            + " where c.reference = ? and s.position = 1",
                    reference.replace("-", ""));
            assertThat(commission.get("cases/" + reference).status()).isEqualTo(500);
            assertThat(commission.get("cases/" + reference).code()).isEqualTo("damaged");
            change(owner, "delete from story_entry where proof is null");
            assertThat(commission.get("cases/" + reference).status()).isEqualTo(200);
        }
    }

    private static long signal(ConnectedSystem system, String narrative) {
        Reply registered = system.post("signals", Bodies.signal(narrative));
        JsonObject body = registered.body();
        assertThat(registered.status()).as(body.toString()).isEqualTo(201);
        return body.getInt("id");
    }

    private static long number(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void change(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            boolean table = sql.contains(" table ");
            assertThat(statement.executeUpdate()).isGreaterThanOrEqualTo(table ? 0 : 1);
        }
    }

    private static long count(Connection owner, String what) throws SQLException {
        try (ResultSet row = owner.createStatement().executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        }
    }
}
