package bg.nrm.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The account with which a register without demonstration is opened for use: a password nobody chose, in a file that only the owner
 * of the data directory reads. It counts until somebody has an account; then the file may go.
 */
record FirstLogIn(Path file) {

    private static final String USERNAME = "admin";

    static FirstLogIn of(DataDirectory data) {
        return new FirstLogIn(data.root().resolve("first-administrator.properties"));
    }

    /** The password, made at the first start. */
    String password() {
        PrivateFile kept = new PrivateFile(file);
        if (!Files.exists(file)) {
            Properties account = new Properties();
            account.setProperty(USERNAME, DatabaseAccounts.password());
            kept.write(account);
        }
        return kept.properties().getProperty(USERNAME, "");
    }

    @Override
    public String toString() {
        return USERNAME + ", first password in " + file;
    }
}
