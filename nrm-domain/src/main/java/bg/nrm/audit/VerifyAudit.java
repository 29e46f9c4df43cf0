package bg.nrm.audit;

import bg.nrm.protection.Checks;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The verifier as a command of its own, run by an auditor against the database without the application. Ends with 0 when the log
 * is whole, 1 when it is not, 2 when it could not be looked at.
 */
public final class VerifyAudit {

    static final int WHOLE = 0;
    static final int BROKEN = 1;
    static final int NOT_VERIFIED = 2;

    private VerifyAudit() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), language(System.getenv()), out, err));
    }

    static int run(List<String> arguments, Locale language, PrintStream out, PrintStream err) {
        VerifyTexts texts = new VerifyTexts(language);
        try {
            VerifyOptions options = VerifyOptions.parse(arguments, language);
            texts = new VerifyTexts(options.language());
            if (options.help()) {
                out.println(texts.say("help"));
                return WHOLE;
            }
            Checks keys = Checks.in(options.keys().orElseThrow());
            if (options.showsKeys()) {
                out.println("checking=" + keys.hexadecimal());
                return WHOLE;
            }
            return verify(options, keys, texts, out);
        } catch (VerifyOptions.Unclear unclear) {
            err.println(texts.say(unclear.key(), unclear.about()));
        } catch (IOException unreadable) {
            err.println(texts.say("file.unreadable", unreadable.getMessage()));
        } catch (SQLException failed) {
            err.println(texts.say("database.failed", failed.getMessage()));
        }
        return NOT_VERIFIED;
    }

    private static int verify(VerifyOptions options, Checks keys, VerifyTexts texts, PrintStream out)
            throws SQLException, IOException {
        Properties account = new Properties();
        account.setProperty("user", options.user());
        account.setProperty("password", password(options.passwordFile()));
        account.setProperty("useServerPrepStmts", "true");
        long began = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(options.url(), account)) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            List<Link> checkpoints =
                    new ArrayList<>(options.checkpoint().stream().toList());
            Finding finding = finding(options, keys, checkpoints, connection);
            texts.report(finding, !checkpoints.isEmpty(), (System.nanoTime() - began) / 1e9)
                    .forEach(out::println);
            return finding instanceof Finding.Whole ? WHOLE : BROKEN;
        }
    }

    private static Finding finding(VerifyOptions options, Checks keys, List<Link> checkpoints, Connection connection)
            throws SQLException, IOException {
        try {
            if (options.checkpoints().isPresent()) {
                checkpoints.addAll(new CheckpointFile(options.checkpoints().get(), keys).all());
            }
            return AuditTable.verify(connection, keys, checkpoints);
        } catch (CheckpointFile.Forged forged) {
            return forged.finding();
        }
    }

    /** The first line of the file; no password when there is no file. */
    private static String password(Optional<Path> file) throws IOException {
        return file.isEmpty()
                ? ""
                : Files.readString(file.get()).lines().findFirst().orElse("");
    }

    /** Bulgarian for a Bulgarian environment, otherwise English. */
    static Locale language(Map<String, String> environment) {
        String locale = List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return locale.startsWith("bg") ? Locale.forLanguageTag("bg") : Locale.ENGLISH;
    }
}
