package bg.nrm.envelope;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;

/** The embedded database of a running data directory, seen through JDBC with the accounts the launcher made. */
record EmbeddedRows(Path data) {

    private static final Pattern PORT = Pattern.compile("socket: '[^']*'\\s+port: (\\d+)");

    Connection as(String user) throws SQLException {
        return DriverManager.getConnection(url(), user, password(user));
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port() + "/nrm";
    }

    private String port() {
        return PORT.matcher(text(data.resolve("log/mariadb.log")))
                .results()
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("the database has not said its port"))
                .group(1);
    }

    String password(String user) {
        try (Reader reader = Files.newBufferedReader(data.resolve("accounts.properties"))) {
            Properties passwords = new Properties();
            passwords.load(reader);
            return passwords.getProperty(user);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
