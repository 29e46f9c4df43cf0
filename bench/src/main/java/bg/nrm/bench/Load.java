package bg.nrm.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * So many users ask for one page again and again for so many seconds. Prints requests a second and percentiles; every answer must be
 * 200 and hold the expected text, or the run fails.
 *
 * <p>Usage: {@code Load BASE PATH EXPECTED-TEXT USERS SECONDS USERNAME PASSWORD}; USERNAME {@code -} asks without log-in.
 */
public final class Load {

    private Load() {}

    public static void main(String[] args) throws Exception {
        String base = args[0];
        String path = args[1];
        String expected = args[2];
        int users = Integer.parseInt(args[3]);
        int seconds = Integer.parseInt(args[4]);
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            Visitor visitor = new Visitor(base);
            if (!args[5].equals("-")) {
                visitor.logIn(args[5], args[6]);
            }
            visitors.add(visitor);
        }
        run(visitors, path, expected, Math.max(5, seconds / 3));
        report(run(visitors, path, expected, seconds), users, seconds, path);
    }

    private static long[] run(List<Visitor> visitors, String path, String expected, int seconds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(visitors.size());
        try {
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (Visitor visitor : visitors) {
                work.add(() -> ask(visitor, path, expected, end));
            }
            List<Long> times = new ArrayList<>();
            for (Future<List<Long>> done : threads.invokeAll(work)) {
                times.addAll(done.get());
            }
            return times.stream().mapToLong(Long::longValue).sorted().toArray();
        } finally {
            threads.shutdown();
        }
    }

    private static List<Long> ask(Visitor visitor, String path, String expected, long end) throws Exception {
        List<Long> times = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            HttpResponse<String> answer = visitor.get(path);
            times.add(System.nanoTime() - begun);
            if (answer.statusCode() != 200 || !answer.body().contains(expected)) {
                throw new IllegalStateException("unexpected answer, status " + answer.statusCode() + ", " + path);
            }
        }
        return times;
    }

    private static void report(long[] times, int users, int seconds, String path) {
        System.out.printf(
                Locale.ROOT,
                "%-28s users %2d  %7.1f/s  %s%n",
                path,
                users,
                times.length / (double) seconds,
                new Times(times).words());
    }
}
