package bg.nrm.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.access.NotFound;
import bg.nrm.access.NotPermitted;
import bg.nrm.load.Overload;
import bg.nrm.transaction.OutcomeUnknown;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void a_record_that_may_not_be_known_is_not_found_however_deep_it_was_thrown() {
        assertThat(Failure.of(new FacesException(new IllegalStateException(new NotFound()))))
                .isEqualTo(Failure.NOT_FOUND);
    }

    @Test
    void a_missing_permission_is_said_to_be_missing() {
        assertThat(Failure.of(new FacesException(new NotPermitted("CASE_OPENED"))))
                .isEqualTo(Failure.NOT_PERMITTED);
    }

    @Test
    void a_view_that_is_gone_is_no_failure_of_the_system() {
        assertThat(Failure.of(new ViewExpiredException("/work/work.xhtml"))).isEqualTo(Failure.EXPIRED);
    }

    @Test
    void a_database_that_is_gone_is_no_failure_of_ours_however_it_is_noticed() {
        assertThat(List.of(
                        new SQLNonTransientConnectionException("gone", "08000"),
                        new SQLTimeoutException("silence"),
                        new ConnectException("refused"),
                        new ResourceAllocationException("all connections are in use")))
                .allSatisfy(thrown -> assertThat(Failure.of(new FacesException(new PersistenceException(thrown))))
                        .isEqualTo(Failure.UNAVAILABLE));
    }

    @Test
    void too_much_at_once_is_said_to_be_that_and_is_asked_again_later() {
        Failure failure = Failure.of(new FacesException(new Overload("passwords to compute")));
        assertThat(failure).isEqualTo(Failure.OVERLOADED);
        assertThat(failure.status()).isEqualTo(503);
    }

    @Test
    void two_who_write_the_same_are_not_told_that_the_database_is_gone() {
        assertThat(List.of(
                        new SQLTransactionRollbackException("Deadlock found", "40001", 1213),
                        new SQLTransientException("Lock wait timeout exceeded", "HY000", 1205)))
                .allSatisfy(thrown -> assertThat(Failure.of(new FacesException(new PersistenceException(thrown))))
                        .isEqualTo(Failure.BUSY));
    }

    @Test
    void a_commit_that_was_cut_off_may_have_been_done() {
        SQLException gone = new SQLNonTransientConnectionException("gone", "08000");
        assertThat(Failure.of(new FacesException(new OutcomeUnknown(gone)))).isEqualTo(Failure.OUTCOME_UNKNOWN);
    }

    @Test
    void what_the_database_refuses_is_broken() {
        assertThat(Failure.of(new PersistenceException(new SQLException("Duplicate entry", "23000"))))
                .isEqualTo(Failure.BROKEN);
    }

    @Test
    void everything_else_is_broken() {
        assertThat(Failure.of(new IllegalStateException("whatever"))).isEqualTo(Failure.BROKEN);
    }
}
