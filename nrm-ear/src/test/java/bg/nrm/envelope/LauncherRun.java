package bg.nrm.envelope;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of {@code java -jar nrm-micro.jar}, as an administrator would type it in a terminal of its own. */
public final class LauncherRun implements AutoCloseable {

    /** Where the servers of a test run look for a mail server; there is one only while a test has it. */
    public static final int MAIL_PORT = MicroServer.freePort();

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** No moment may depend on where the server stands; and who lives for minutes only is quicker when its code is compiled simply. */
    private static final String JAVA_OPTIONS = "-Duser.timezone=America/New_York -XX:TieredStopAtLevel=1";

    private final Process process;
    private final Process watch;
    private final Path output;

    private LauncherRun(Process process, Path output) throws IOException {
        this.process = process;
        this.watch = watch(process);
        this.output = output;
    }

    /** Ends the run when the build is broken off: the pipe between us and this shell breaks then. */
    private static Process watch(Process process) throws IOException {
        return new ProcessBuilder("sh", "-c", "read -r word; kill -TERM " + process.pid()).start();
    }

    public static LauncherRun start(String... options) {
        return start(Delivery.microJar(), options);
    }

    /** In a process group of its own and with Ctrl-C not ignored, whatever the build was started from; far from UTC and from Sofia. */
    static LauncherRun start(Path jar, String... options) {
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                "env",
                "--default-signal=INT",
                "NRM_JAVA_OPTIONS=" + JAVA_OPTIONS,
                "NRM_FORGETTING_EVERY=PT5S",
                "NRM_PROXY_ADDRESSES=127.0.0.1",
                "NRM_TIME_EVERY=PT4S",
                "NRM_MAIL_HOST=127.0.0.1",
                "NRM_MAIL_PORT=" + MAIL_PORT,
                "NRM_MAIL_FROM=nrm@register.example",
                "NRM_MAIL_SECURITY=none",
                "NRM_MAIL_AT=00:00",
                "NRM_MAIL_EVERY=PT5S"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(options));
        try {
            Path output = Files.createTempFile("nrm-run", ".txt");
            return new LauncherRun(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start(),
                    output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the launcher says that the application is ready; one that ends before fails the test with what it said. */
    public void awaitReady() {
        await("the launcher to be ready")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .failFast("the launcher is alive", this::assertAlive)
                .until(() -> said().contains("is ready"));
    }

    private void assertAlive() {
        if (!process.isAlive()) {
            throw new AssertionError("the launcher ended: " + said());
        }
    }

    /** Everything printed so far. */
    public String said() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end and gives the exit status. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the launcher does not end: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Ctrl-C: the terminal sends SIGINT to every process of the group, not only to the launcher. */
    void interrupt() {
        signal("-INT", "-" + process.pid());
    }

    /** {@code kill -9} of the launcher alone. */
    void kill() {
        process.destroyForcibly();
    }

    /** The launcher and all that it started: guards, database, application server. */
    List<ProcessHandle> processes() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        return all;
    }

    /** The one process among ours whose program's path ends so. */
    ProcessHandle program(String name) {
        return processes().stream()
                .filter(one -> one.info().command().orElse("").endsWith("/" + name))
                .filter(one -> one.pid() != process.pid())
                .findAny()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + processes()));
    }

    static void signal(String signal, String target) {
        try {
            int status = new ProcessBuilder("kill", signal, "--", target)
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new AssertionError("kill " + signal + " " + target + ": " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
        watch.destroyForcibly();
    }
}
