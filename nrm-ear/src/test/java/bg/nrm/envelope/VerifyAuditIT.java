package bg.nrm.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that verifies the audit log, beside the running register and after somebody with the owner's account was at it. */
@OnMicroServer
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyAuditIT {

    private record Verdict(int status, String words) {}

    @Test
    void an_untouched_log_is_whole_and_gives_a_checkpoint_that_the_next_run_agrees_with(MicroServer server)
            throws Exception {
        Verdict first = verify(server);
        assertThat(first.words()).contains("The chain is whole.");
        assertThat(first.status()).isZero();
        String checkpoint = first.words().replaceAll("(?s).*: (\\d+:[0-9a-f]{64}).*", "$1");
        Verdict second = verify(server, "--checkpoint", checkpoint, "--lang", "bg");
        assertThat(second.words()).contains("Веригата е цяла.", "Съвпада с дадената контролна точка.");
        assertThat(second.status()).isZero();
    }

    @Test
    void a_changed_event_is_named(MicroServer server) throws Exception {
        try (Connection owner = server.asOwner()) {
            change(owner, "update audit_event set at = at + interval 1 microsecond where seq = 1");
            Verdict verdict = verify(server);
            change(owner, "update audit_event set at = at - interval 1 microsecond where seq = 1");
            assertThat(verdict.words()).contains("Event 1 was changed");
            assertThat(verdict.status()).isEqualTo(1);
        }
        assertThat(verify(server).status()).isZero();
    }

    @Test
    void a_deleted_event_is_named(MicroServer server) throws Exception {
        try (Connection owner = server.asOwner()) {
            // the register goes on writing meanwhile: the copy is put back unchanged
            change(owner, "create table kept_event as select * from audit_event where seq = 1");
            change(owner, "delete from audit_event where seq = 1");
            Verdict verdict = verify(server);
            change(owner, "insert into audit_event select * from kept_event");
            change(owner, "drop table kept_event");
            assertThat(verdict.words()).contains("Event 1 is missing");
            assertThat(verdict.status()).isEqualTo(1);
        }
        assertThat(verify(server).status()).isZero();
    }

    @Test
    void an_end_that_was_cut_off_together_with_its_head_is_noticed_by_an_earlier_checkpoint(MicroServer server)
            throws Exception {
        try (Connection owner = server.asOwner()) {
            long beyond = head(owner) + 1_000_000;
            Verdict verdict = verify(server, "--checkpoint", beyond + ":" + "ab".repeat(32));
            assertThat(verdict.words()).contains("The end of the chain was set back");
            assertThat(verdict.status()).isEqualTo(1);
        }
    }

    @Test
    void the_register_keeps_checkpoints_outside_of_its_database_and_a_changed_one_is_noticed(MicroServer server)
            throws Exception {
        Path own = server.data().resolve("keys/audit-checkpoints");
        assertThat(own).isNotEmptyFile();
        Path changed = Files.createTempFile("nrm-checkpoints", "");
        Files.writeString(changed, Files.readString(own).replaceFirst(" (\\d+):", " 1$1:"));
        Verdict verdict = verify(server, "--checkpoints", changed.toString());
        Files.delete(changed);
        assertThat(verdict.words()).contains("Line 1 of the checkpoints was not written by this register");
        assertThat(verdict.status()).isEqualTo(1);
    }

    @Test
    void an_event_added_by_somebody_without_the_key_is_named(MicroServer server) throws Exception {
        try (Connection owner = server.asOwner()) {
            change(owner, "create table kept_event as select * from audit_event where seq = 2");
            change(owner, "update audit_event set hash = unhex(sha2('forged', 256)) where seq = 2");
            Verdict verdict = verify(server);
            change(owner, "update audit_event e, kept_event k set e.hash = k.hash where e.seq = 2");
            change(owner, "drop table kept_event");
            assertThat(verdict.words()).contains("Event 2 was changed");
        }
        assertThat(verify(server).status()).isZero();
    }

    @Test
    void a_row_that_gives_access_and_was_not_written_by_the_register_is_named(MicroServer server) throws Exception {
        try (Connection owner = server.asOwner()) {
            change(
                    owner,
                    "insert into user_role (user_id, role) select id, 'AUDITOR' from user_account where username = 'admin'");
            Verdict verdict = verify(server);
            change(
                    owner,
                    "delete from user_role where role = 'AUDITOR' and user_id = (select id from user_account where username = 'admin')");
            assertThat(verdict.words()).contains("table user_account, row ");
            assertThat(verdict.status()).isEqualTo(1);
        }
        assertThat(verify(server).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 1 where seq = 1",
                "delete from audit_event where seq = 1",
                "truncate table audit_event",
                "replace into audit_event select * from audit_event where seq = 1",
                "alter table audit_event drop column actor"
            })
    void the_account_of_the_application_cannot_touch_what_is_written(String statement, MicroServer server)
            throws SQLException {
        try (Connection application = server.asApplication()) {
            assertThatThrownBy(() -> change(application, statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    private static Verdict verify(MicroServer server, String... options) throws IOException, InterruptedException {
        Path program = Delivery.target().getParent().getParent().resolve("bin/verify-audit");
        List<String> command = new ArrayList<>(
                List.of(program.toString(), "--data", server.data().toString()));
        command.addAll(List.of(options));
        Path output = Files.createTempFile("nrm-verify", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        int status = builder.start().waitFor();
        String words = Files.readString(output);
        Files.delete(output);
        return new Verdict(status, words);
    }

    private static void change(Connection connection, String statement) throws SQLException {
        try (Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private static long head(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select seq from audit_head");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
