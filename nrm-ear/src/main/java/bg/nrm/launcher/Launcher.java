package bg.nrm.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Starts the database and the application, says so, and ends both when told to. */
public final class Launcher {

    private static final int FAILED = 1;

    private final PrintStream out = utf8(FileDescriptor.out);
    private final PrintStream err = utf8(FileDescriptor.err);

    private volatile boolean ending;

    private Launcher() {}

    /** The command {@code java -jar nrm-micro.jar}; {@code --help} says what it takes. */
    public static void main(String[] arguments) {
        if (Deployment.isMeant(arguments)) {
            Deployment.run(Path.of(arguments[1]));
        } else {
            new Launcher().run(List.of(arguments));
        }
    }

    private void run(List<String> arguments) {
        try {
            CommandLine wanted = CommandLine.parse(arguments);
            if (wanted.help()) {
                Product.resource("help.txt").ifPresent(out::print);
            } else {
                start(wanted);
            }
        } catch (StartRefused refusal) {
            fail(refusal);
        }
    }

    /** While we are being ended nothing has failed: the halves go because we made them. */
    private void fail(StartRefused refusal) {
        if (!ending) {
            err.println("nrm: " + refusal.getMessage());
            System.exit(FAILED);
        }
    }

    private void start(CommandLine wanted) {
        DataDirectory data = DataDirectory.claim(wanted.data());
        FormerProcess.awaitEnd(data.processes());
        ApplicationServer server = new ApplicationServer(wanted, data);
        server.requireFreePort();
        Database database = wanted.database()
                .<Database>map(own -> own)
                .orElseGet(() -> new EmbeddedDatabase(data, wanted.programs()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, database, data), "end"));
        out.println("Starting the database …");
        DatabaseAccess access = database.open();
        out.println("Starting the application …");
        server.start(access);
        server.awaitReady(database);
        new Announcement(server, data, wanted).print(out);
        throw new StartRefused(new Watch(server, database).firstEnd());
    }

    private void end(ApplicationServer server, Database database, DataDirectory data) {
        ending = true;
        server.close();
        database.close();
        try {
            data.close();
        } catch (IOException e) {
            err.println("nrm: " + e.getMessage());
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
