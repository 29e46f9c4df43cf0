package bg.nrm.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the administrator asked for. */
record CommandLine(
        boolean help,
        String address,
        int port,
        Path data,
        boolean demonstration,
        Optional<ServerDatabase> database,
        Optional<Path> programs) {

    static final String DEFAULT_DATA = "data";

    static CommandLine parse(List<String> arguments) {
        Reading reading = new Reading(new ArrayDeque<>(arguments));
        while (reading.more()) {
            reading.option();
        }
        return reading.commandLine();
    }

    /** Whether only this machine can reach it. */
    boolean onLoopback() {
        return address.startsWith("127.") || address.equals("localhost");
    }

    private static final class Reading {

        private final Deque<String> rest;
        private boolean help;
        private String address = "127.0.0.1";
        private int port = 8080;
        private Path data = Path.of(DEFAULT_DATA);
        private boolean demonstration = true;
        private Optional<Path> programs = Optional.empty();
        private final ServerDatabase.Wanted database = new ServerDatabase.Wanted();

        Reading(Deque<String> rest) {
            this.rest = rest;
        }

        boolean more() {
            return !rest.isEmpty();
        }

        void option() {
            String option = rest.pop();
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--address" -> address = value(option);
                case "--port" -> port = port(value(option));
                case "--data" -> data = path(option);
                case "--empty" -> demonstration = false;
                case "--mariadb" -> programs = Optional.of(path(option));
                case "--database-url" -> database.url(value(option));
                case "--database-user" -> database.user(value(option));
                case "--database-password-file" -> database.passwordFile(path(option));
                case "--database-owner" -> database.owner(value(option));
                case "--database-owner-password-file" -> database.ownerPasswordFile(path(option));
                default -> throw new StartRefused("Unknown option " + option + "; --help lists them all.");
            }
        }

        private String value(String option) {
            return Optional.ofNullable(rest.poll())
                    .filter(value -> !value.isBlank())
                    .orElseThrow(() -> new StartRefused("The option " + option + " needs a value."));
        }

        private Path path(String option) {
            try {
                return Path.of(value(option));
            } catch (InvalidPathException e) {
                throw new StartRefused("The path after " + option
                        + " can't be read in this locale; set LANG to one with UTF-8, such as C.UTF-8.");
            }
        }

        private static int port(String value) {
            try {
                int port = Integer.parseInt(value);
                if (port > 0 && port < 65536) {
                    return port;
                }
            } catch (NumberFormatException e) {
                // refused below, like a number out of range
            }
            throw new StartRefused("The port must be a number from 1 to 65535, not \"" + value + "\".");
        }

        CommandLine commandLine() {
            return new CommandLine(
                    help,
                    address,
                    port,
                    data.toAbsolutePath().normalize(),
                    demonstration,
                    database.complete(),
                    programs);
        }
    }
}
