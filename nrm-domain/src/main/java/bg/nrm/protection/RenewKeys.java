package bg.nrm.protection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Adds a sealing key to a key file, as a command of its own: {@code RenewKeys FILE}. Ends with 0 when the file has one more. */
public final class RenewKeys {

    private RenewKeys() {}

    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            err.println("Usage: RenewKeys KEY-FILE");
            System.exit(2);
        }
        try {
            KeyRing.renew(Path.of(arguments[0]));
        } catch (IOException unusable) {
            err.println(unusable.getMessage());
            System.exit(1);
        }
    }
}
