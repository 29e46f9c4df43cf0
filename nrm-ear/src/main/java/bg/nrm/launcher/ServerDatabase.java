package bg.nrm.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** A MariaDB server of the administrator's own. We neither start nor stop it. */
record ServerDatabase(String url, String user, Path passwordFile, String owner, Path ownerPasswordFile)
        implements Database {

    @Override
    public DatabaseAccess open() {
        DatabaseAccess access = new DatabaseAccess(
                DatabaseAccess.withParameters(url),
                new DatabaseAccount(user, password(passwordFile)),
                new DatabaseAccount(owner, password(ownerPasswordFile)));
        try {
            access.tryBoth();
        } catch (SQLException e) {
            throw new StartRefused("The database " + url + " refuses us: " + e.getMessage(), e);
        }
        return access;
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused("The password file " + file + " can't be read.", e);
        }
    }

    /** The pool of the application server notices a loss and recovers from it by itself. */
    @Override
    public Optional<String> ended() {
        return Optional.empty();
    }

    @Override
    public void close() {}

    /** What the command line has said so far about a database server. */
    static final class Wanted {

        private Optional<String> url = Optional.empty();
        private String user = "nrm_app";
        private Optional<Path> passwordFile = Optional.empty();
        private String owner = "nrm_owner";
        private Optional<Path> ownerPasswordFile = Optional.empty();
        private boolean mentioned;

        void url(String value) {
            if (!value.startsWith("jdbc:mariadb:")) {
                throw new StartRefused("The database URL must start with jdbc:mariadb: and not be \"" + value + "\".");
            }
            if (value.contains("password=")) {
                throw new StartRefused("The database URL may not hold a password; use --database-password-file.");
            }
            url = Optional.of(value);
        }

        void user(String value) {
            user = value;
            mentioned = true;
        }

        void passwordFile(Path value) {
            passwordFile = Optional.of(value);
            mentioned = true;
        }

        void owner(String value) {
            owner = value;
            mentioned = true;
        }

        void ownerPasswordFile(Path value) {
            ownerPasswordFile = Optional.of(value);
            mentioned = true;
        }

        Optional<ServerDatabase> complete() {
            if (url.isEmpty() && mentioned) {
                throw new StartRefused("A database account was given without --database-url.");
            }
            return url.map(address -> new ServerDatabase(
                    address,
                    user,
                    passwordFile.orElseThrow(() -> missing("--database-password-file")),
                    owner,
                    ownerPasswordFile.orElseThrow(() -> missing("--database-owner-password-file"))));
        }

        private static StartRefused missing(String option) {
            return new StartRefused("With --database-url also " + option + " is needed.");
        }
    }
}
