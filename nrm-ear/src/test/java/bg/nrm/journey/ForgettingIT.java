package bg.nrm.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.OnMicroServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is kept for a while only is forgotten afterwards, and not before. The server of the tests looks every few seconds. */
@OnMicroServer
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgettingIT {

    @Test
    void a_draft_that_nobody_touched_for_a_month_is_forgotten(MicroServer server) throws SQLException {
        try (Connection owner = server.asOwner()) {
            String draft = "insert into draft (form_key, saved_at, user_id, form, content_sealed)"
                    + " select ?, utc_timestamp(6) - interval ? day, min(id), 'forgetting', x'00' from user_account";
            insert(owner, draft, "forgetting-old", 31);
            insert(owner, draft, "forgetting-young", 29);
            awaitForgotten(owner, "draft where form_key = 'forgetting-old'");
            assertThat(count(owner, "draft where form_key = 'forgetting-young'"))
                    .isOne();
        }
    }

    @Test
    void the_token_of_a_form_is_forgotten_when_the_form_can_not_come_again(MicroServer server) throws SQLException {
        try (Connection owner = server.asOwner()) {
            String token = "insert into submission (token, at, case_id, position)"
                    + " select ?, utc_timestamp(6) - interval ? day, min(id), 1 from case_file";
            insert(owner, token, "forgetting-old", 31);
            insert(owner, token, "forgetting-young", 29);
            awaitForgotten(owner, "submission where token = 'forgetting-old'");
            assertThat(count(owner, "submission where token = 'forgetting-young'"))
                    .isOne();
        }
    }

    private static void insert(Connection owner, String sql, String name, int days) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setInt(2, days);
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private static void awaitForgotten(Connection owner, String what) {
        await("forgetting").atMost(Duration.ofMinutes(1)).until(() -> count(owner, what) == 0);
    }

    private static long count(Connection owner, String what) throws SQLException {
        try (ResultSet row = owner.createStatement().executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        }
    }
}
