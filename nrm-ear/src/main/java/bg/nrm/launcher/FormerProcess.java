package bg.nrm.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A process of a run that was killed, still on its way out. It would hold the database's files or the port. */
final class FormerProcess {

    private static final int SECONDS_TO_END = 60;

    private FormerProcess() {}

    /** Writes down which process to wait for: its number and, since numbers come again, its start. */
    static void note(ProcessHandle process, Path note) throws IOException {
        Files.writeString(note, process.pid() + " " + started(process));
    }

    /** Comes back when no process of a former run is left. */
    static void awaitEnd(Path notes) {
        try (Stream<Path> files = Files.list(notes)) {
            List<Path> found = files.toList();
            for (Path note : found) {
                awaitEndOf(note);
                Files.deleteIfExists(note);
            }
        } catch (IOException e) {
            throw new StartRefused("The data directory can't be read: " + Reason.of(e), e);
        }
    }

    private static void awaitEndOf(Path note) throws IOException {
        Optional<ProcessHandle> process = read(note);
        if (process.isEmpty()) {
            return;
        }
        try {
            process.get().onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new StartRefused("The " + note.getFileName() + " of a former run (process "
                    + process.get().pid() + ") does not end.");
        } catch (ExecutionException e) {
            throw new StartRefused("The " + note.getFileName() + " of a former run can't be waited for.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted.", e);
        }
    }

    private static Optional<ProcessHandle> read(Path note) throws IOException {
        String[] words = Files.readString(note).split(" ", 2);
        if (words.length < 2 || !words[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> started(process).equals(words[1]));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
