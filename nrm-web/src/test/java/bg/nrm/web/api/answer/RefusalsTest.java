package bg.nrm.web.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.NotFound;
import bg.nrm.access.NotPermitted;
import bg.nrm.connection.KeyTaken;
import bg.nrm.connection.UnderWay;
import bg.nrm.load.Overload;
import bg.nrm.transaction.Busy;
import bg.nrm.transaction.OutcomeUnknown;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    @Test
    void what_is_unknown_and_what_is_foreign_are_answered_alike() {
        assertThat(Refusals.of(new NotFound())).isEqualTo(Refusal.notFound());
        assertThat(Refusals.of(new jakarta.ws.rs.NotFoundException())).isEqualTo(Refusal.notFound());
    }

    @Test
    void a_role_that_may_not_is_told_so() {
        assertThat(Refusals.of(new NotPermitted("CASE_CLOSED")).status()).isEqualTo(403);
    }

    @Test
    void a_key_of_another_request_and_a_request_under_way_are_told_apart() {
        assertThat(Refusals.of(new KeyTaken()).status()).isEqualTo(422);
        assertThat(Refusals.of(new UnderWay()).status()).isEqualTo(409);
        assertThat(Refusals.of(new UnderWay()).headers()).containsKey("Retry-After");
    }

    @Test
    void two_who_change_one_record_are_in_conflict_however_deep_the_cause_lies() {
        assertThat(Refusals.of(new IllegalStateException(new PersistenceException(new OptimisticLockException())))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void too_much_at_once_is_refused_with_a_moment_to_come_back() {
        Refusal refusal = Refusals.of(new IllegalStateException(new Overload("documents to hand out")));
        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.code()).isEqualTo("overloaded");
        assertThat(refusal.headers()).containsEntry("Retry-After", "10");
    }

    @Test
    void a_database_that_is_gone_is_waited_for() {
        assertThat(List.of(
                        new PersistenceException(new SQLNonTransientConnectionException("gone", "08000")),
                        new PersistenceException(new SQLTransientConnectionException("no connection")),
                        new RuntimeException(new java.net.ConnectException("refused"))))
                .extracting(Refusals::of)
                .extracting(Refusal::status)
                .containsOnly(503);
    }

    @Test
    void two_who_write_the_same_are_not_told_that_the_database_is_gone() {
        assertThat(List.of(
                        new PersistenceException(new SQLTransactionRollbackException("Deadlock found", "40001", 1213)),
                        new PersistenceException(new SQLTransientException("Lock wait timeout", "HY000", 1205)),
                        new Busy(new PessimisticLockException())))
                .extracting(Refusals::of)
                .containsOnly(Refusal.busy());
        assertThat(Refusal.busy().status()).isEqualTo(409);
    }

    @Test
    void a_commit_that_was_cut_off_is_asked_for_again_with_the_same_key() {
        Refusal refusal = Refusals.of(new OutcomeUnknown(new SQLNonTransientConnectionException("gone", "08000")));
        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.code()).isEqualTo("outcome.unknown");
        assertThat(refusal.headers()).containsKey("Retry-After");
    }

    @Test
    void any_other_failure_is_ours_and_says_nothing() {
        assertThat(Refusals.of(new PersistenceException(new SQLException("Duplicate entry 'Иванова'", "23000"))))
                .isEqualTo(Refusal.failure());
        assertThat(Refusals.of(new NullPointerException())).isEqualTo(Refusal.failure());
    }

    @Test
    void a_cause_that_causes_itself_does_not_hang_the_answer() {
        Exception one = new IllegalStateException();
        Exception other = new IllegalStateException(one);
        one.initCause(other);
        assertThat(Refusals.of(one)).isEqualTo(Refusal.failure());
    }

    @Test
    void what_http_refuses_keeps_its_status_and_says_what_is_allowed() {
        assertThat(Refusals.of(new NotSupportedException()).code()).isEqualTo("body.type");
        assertThat(Refusals.of(new NotAllowedException("GET", new String[] {"PUT"}))
                        .headers())
                .hasEntrySatisfying("Allow", allowed -> assertThat(allowed).contains("GET", "PUT"));
    }

    @Test
    void the_log_gets_to_know_where_and_not_what() {
        String logged = new Trace(new PersistenceException("Иванова", new SQLException("Duplicate entry 'Иванова'")))
                .toString();
        assertThat(logged).contains("SQLException", "RefusalsTest").doesNotContain("Иванова");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void every_refusal_has_words_for_user_and_developer(String language) {
        ResourceBundle words = ResourceBundle.getBundle("bg.nrm.web.api.Messages", Locale.forLanguageTag(language));
        ResourceBundle descriptions = ResourceBundle.getBundle("bg.nrm.web.api.Descriptions", Locale.ROOT);
        assertThat(descriptions.keySet()).isNotEmpty().allMatch(words::containsKey);
    }

    @Test
    void every_message_is_there_in_both_languages() {
        ResourceBundle bulgarian = ResourceBundle.getBundle("bg.nrm.web.api.Messages", Locale.forLanguageTag("bg"));
        ResourceBundle english = ResourceBundle.getBundle("bg.nrm.web.api.Messages", Locale.ENGLISH);
        assertThat(english.keySet()).isEqualTo(bulgarian.keySet());
        assertThat(bulgarian.keySet()).allMatch(key -> !bulgarian.getString(key).equals(english.getString(key)));
    }
}
