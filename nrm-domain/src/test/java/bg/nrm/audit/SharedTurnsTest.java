package bg.nrm.audit;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("The events of those who only read")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SharedTurnsTest {

    private static final int READERS = 12;

    private final Written written = new Written();
    private final SharedTurns turns = new SharedTurns(written);
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS + 1);

    /** A log whose first commit takes until it is told to go on. */
    private static final class Written extends AuditLog {
        private final List<List<AuditEvent>> commits = Collections.synchronizedList(new ArrayList<>());
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private volatile RuntimeException failure;

        @Override
        void appendApart(List<AuditEvent> events) {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            if (failure != null) {
                throw failure;
            }
            commits.add(List.copyOf(events));
        }
    }

    @AfterEach
    void stop() {
        readers.shutdownNow();
    }

    @Test
    void are_written_once_each_and_together_where_they_wait_together() throws Exception {
        List<Future<?>> reading = readWhileOneIsBeingWritten();
        written.goOn.countDown();
        for (Future<?> each : reading) {
            each.get();
        }
        List<AuditEvent> all = written.commits.stream().flatMap(List::stream).collect(toList());
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, READERS + 1)
                        .mapToObj(Chain::event)
                        .toList());
        assertThat(written.commits).hasSize(2);
    }

    @Test
    void let_nobody_go_on_before_they_are_committed() throws Exception {
        List<Future<?>> reading = readWhileOneIsBeingWritten();
        assertThat(reading).noneMatch(Future::isDone);
        written.goOn.countDown();
        for (Future<?> each : reading) {
            each.get();
        }
    }

    @Test
    void keep_everybody_whose_event_could_not_be_written_from_going_on() throws Exception {
        List<Future<?>> reading = readWhileOneIsBeingWritten();
        written.failure = new IllegalStateException("no database");
        written.goOn.countDown();
        for (Future<?> each : reading) {
            assertThatThrownBy(each::get).isInstanceOf(ExecutionException.class).hasRootCause(written.failure);
        }
    }

    @Test
    void are_written_again_once_the_database_is_back() {
        written.goOn.countDown();
        written.failure = new IllegalStateException("no database");
        assertThatThrownBy(() -> turns.append(List.of(Chain.event(1)))).isSameAs(written.failure);
        written.failure = null;
        turns.append(List.of(Chain.event(2)));
        assertThat(written.commits).containsExactly(List.of(Chain.event(2)));
    }

    @Test
    void that_are_none_cost_nothing() {
        turns.append(List.of());
        assertThat(written.commits).isEmpty();
    }

    /** One holds the turn; all the others have come and wait for theirs. */
    private List<Future<?>> readWhileOneIsBeingWritten() throws InterruptedException {
        List<Future<?>> reading = new ArrayList<>();
        reading.add(read(1));
        written.begun.await();
        IntStream.rangeClosed(2, READERS + 1).forEach(number -> reading.add(read(number)));
        while (turns.waiting() < READERS) {
            Thread.onSpinWait();
        }
        return reading;
    }

    private Future<?> read(int number) {
        return readers.submit(() -> turns.append(List.of(Chain.event(number))));
    }
}
