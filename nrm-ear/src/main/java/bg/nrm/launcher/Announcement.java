package bg.nrm.launcher;

import java.io.PrintStream;

/** What the administrator reads once everything runs. */
record Announcement(ApplicationServer server, DataDirectory data, CommandLine wanted) {

    private static final String DEMONSTRATION_ACCOUNTS = "/bg/nrm/demonstration/accounts.txt";

    void print(PrintStream out) {
        out.println();
        out.println("НМН is ready: " + server.address());
        if (wanted.demonstration()) {
            Product.resource(DEMONSTRATION_ACCOUNTS).ifPresent(accounts -> {
                out.println();
                out.println(accounts.strip());
            });
        } else {
            out.println();
            out.println("Administrator: " + FirstLogIn.of(data));
        }
        out.println();
        out.println("Data: " + data.root());
        out.println("Log:  " + ServerLog.file(data));
        out.println("Ctrl-C ends everything.");
    }
}
