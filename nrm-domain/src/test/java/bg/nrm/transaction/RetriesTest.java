package bg.nrm.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("An act")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetriesTest {

    private final List<Integer> pauses = new ArrayList<>();
    private final Retries retries = new Retries(pauses::add);

    @Test
    void that_lost_a_deadlock_is_done_again_until_it_is_done() throws Exception {
        assertThat(retries.of(failing(3, deadlock()))).isEqualTo("done");
        assertThat(pauses).containsExactly(1, 2, 3);
    }

    @Test
    void that_loses_every_time_ends_and_says_why() {
        assertThatThrownBy(() -> retries.of(failing(99, deadlock()))).isInstanceOf(Busy.class);
        assertThat(pauses).hasSize(Retries.MOST - 1);
    }

    @Test
    void that_waited_long_for_a_lock_does_not_wait_again() {
        assertThatThrownBy(() -> retries.of(failing(1, database(1205, "HY000"))))
                .isInstanceOf(Busy.class);
        assertThat(pauses).isEmpty();
    }

    @Test
    void that_failed_for_another_reason_is_not_done_again() {
        for (Exception other : List.of(
                database(1062, "23000"),
                database(0, "08000"),
                new OptimisticLockException(),
                new IllegalStateException())) {
            assertThatThrownBy(() -> retries.of(failing(1, other))).isSameAs(other);
        }
        assertThat(pauses).isEmpty();
    }

    private static Exception deadlock() {
        return database(1213, "40001");
    }

    private static Exception database(int code, String state) {
        return new PersistenceException(new IllegalStateException(new SQLException("as the driver says", state, code)));
    }

    private static Callable<Object> failing(int times, Exception thrown) {
        List<Integer> calls = new ArrayList<>();
        return () -> {
            calls.add(1);
            if (calls.size() <= times) {
                throw thrown;
            }
            return "done";
        };
    }
}
