package bg.nrm.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.load.Gate.Pass;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A gate")
class GateTest {

    @Test
    void lets_so_many_in_and_refuses_the_next_when_nobody_may_wait() {
        Gate gate = new Gate("tests", 2, 0, Duration.ofMinutes(1));
        Pass first = gate.enter();
        gate.enter();
        assertThatThrownBy(gate::enter).isInstanceOf(Overload.class).hasMessage("Too much at once: tests");
        first.close();
        assertThat(gate.pass(() -> "in")).isEqualTo("in");
    }

    @Test
    void gives_up_who_waited_too_long() {
        Gate gate = new Gate("tests", 1, 1, Duration.ofMillis(20));
        gate.enter();
        assertThatThrownBy(gate::enter).isInstanceOf(Overload.class);
    }

    @Test
    void gives_a_place_back_once_however_often_it_is_closed() {
        Gate gate = new Gate("tests", 1, 0, Duration.ZERO);
        Pass pass = gate.enter();
        pass.close();
        pass.close();
        gate.enter();
        assertThatThrownBy(gate::enter).isInstanceOf(Overload.class);
    }

    @Test
    void gives_a_place_back_when_the_work_fails() {
        Gate gate = new Gate("tests", 1, 0, Duration.ZERO);
        assertThatThrownBy(() -> gate.pass(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(gate.pass(() -> 1)).isEqualTo(1);
    }

    @Test
    void never_holds_more_than_its_places_and_its_queue_whoever_storms_it() throws Exception {
        Gate gate = new Gate("tests", 2, 6, Duration.ofMinutes(1));
        CountDownLatch refused = new CountDownLatch(42);
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService crowd = Executors.newFixedThreadPool(50);
        List<Future<Boolean>> all = crowd.invokeAll(IntStream.range(0, 50)
                .mapToObj(i -> (Callable<Boolean>) () -> {
                    try (Pass pass = gate.enter()) {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        refused.await();
                        inside.decrementAndGet();
                        return true;
                    } catch (Overload full) {
                        refused.countDown();
                        return false;
                    }
                })
                .toList());
        crowd.shutdown();
        long in = all.stream()
                .filter(each -> {
                    try {
                        return each.get();
                    } catch (Exception failed) {
                        throw new AssertionError(failed);
                    }
                })
                .count();
        assertThat(in).isEqualTo(8);
        assertThat(most).hasValue(2);
    }

    @Test
    void that_is_shared_keeps_places_for_others() {
        SharedGate gate = new SharedGate("tests", new Gate("tests", 4, 0, Duration.ZERO), 2);
        Pass first = gate.enter("one");
        gate.enter("one");
        assertThatThrownBy(() -> gate.enter("one")).isInstanceOf(Overload.class);
        gate.enter("another");
        first.close();
        gate.enter("one");
        gate.enter("a third");
        assertThatThrownBy(() -> gate.enter("a fourth")).isInstanceOf(Overload.class);
    }
}
