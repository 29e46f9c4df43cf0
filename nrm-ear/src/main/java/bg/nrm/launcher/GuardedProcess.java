package bg.nrm.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that ends when we do, however we end. A small shell stands between: it holds the other end of a pipe, and when the pipe closes, by our wish
 * or because we were killed, it ends the program. The terminal's Ctrl-C does not reach the program: we end things in their order.
 */
final class GuardedProcess {

    private static final int SECONDS_TO_END = 45;

    /** glibc otherwise sets memory aside for each of many threads and seldom gives it back. */
    private static final String FEW_ARENAS = "2";

    private final Process guard;
    private final Path note;

    private GuardedProcess(Process guard, Path note) {
        this.guard = guard;
        this.note = note;
    }

    /** @param note where a later run finds out that this program has not ended yet */
    static GuardedProcess start(List<String> command, Path workingDirectory, Path output, Path note) {
        List<String> guarded = new ArrayList<>(List.of("/bin/sh", "-c", script(), "guard"));
        guarded.addAll(command);
        try {
            ProcessBuilder program = new ProcessBuilder(guarded)
                    .directory(workingDirectory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            program.environment().putIfAbsent("MALLOC_ARENA_MAX", FEW_ARENAS);
            Process guard = program.start();
            FormerProcess.note(guard.toHandle(), note);
            return new GuardedProcess(guard, note);
        } catch (IOException e) {
            throw new StartRefused("The program " + command.get(0) + " can't be started: " + e.getMessage(), e);
        }
    }

    private static String script() throws StartRefused {
        try (InputStream script = GuardedProcess.class.getResourceAsStream("guard.sh")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartRefused("This program's own file can't be read.", e);
        }
    }

    boolean ended() {
        return !guard.isAlive();
    }

    int status() {
        return guard.exitValue();
    }

    /** Asks the program to end and waits for it; one that does not listen is killed. */
    void end() {
        try {
            guard.getOutputStream().close();
        } catch (IOException e) {
            // the guard is gone already, and with it the program
        }
        try {
            if (!guard.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                kill();
            }
            Files.deleteIfExists(note);
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // a note too many does no harm: the next run sees that its process is gone
        }
    }

    private void kill() {
        try (Stream<ProcessHandle> programs = guard.descendants()) {
            programs.forEach(ProcessHandle::destroyForcibly);
        }
        guard.destroyForcibly();
    }
}
