package bg.nrm.rest;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.envelope.MicroServer;
import bg.nrm.envelope.OnMicroServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Several offices at the same moment before two nodes: nobody is in the way of anybody. What one node does is tried inside it. */
@OnMicroServer
@DisplayNameGeneration(ReplaceUnderscores.class)
class SideBySideIT {

    private static final int WRITERS = 8;
    private static final int EACH = 25;

    /** Each of a system of its own, four before each of two nodes; the numbers of a year are one row that all of them want. */
    @Test
    void signals_are_registered_at_the_same_moment_on_two_nodes(MicroServer server) throws Exception {
        try (MicroServer second = server.secondNode()) {
            List<ConnectedSystem> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(ConnectedSystem.of(writer % 2 == 0 ? server : second, "MK-BGS", "WORKER"));
            }
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
            try {
                CyclicBarrier together = new CyclicBarrier(WRITERS);
                List<Reply> replies = new ArrayList<>();
                for (Future<List<Reply>> written : threads.invokeAll(writers.stream()
                        .map(writer -> registering(writer, together))
                        .toList())) {
                    replies.addAll(written.get());
                }
                assertThat(replies).extracting(Reply::status).containsOnly(201);
                List<Integer> numbers =
                        replies.stream().map(SideBySideIT::number).sorted().toList();
                int first = numbers.get(0);
                assertThat(numbers)
                        .containsExactlyElementsOf(IntStream.range(first, first + WRITERS * EACH)
                                .boxed()
                                .toList());
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static Callable<List<Reply>> registering(ConnectedSystem writer, CyclicBarrier together) {
        return () -> {
            together.await();
            return IntStream.range(0, EACH)
                    .mapToObj(i -> writer.post("signals", Bodies.signal("обаждане " + i)))
                    .toList();
        };
    }

    /** 12/2026 is the twelfth. */
    private static int number(Reply registered) {
        String number = registered.body().getString("number");
        return Integer.parseInt(number.substring(0, number.indexOf('/')));
    }
}
