package bg.nrm.launcher;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/** The two accounts of the embedded database, with passwords nobody has to think of. */
record DatabaseAccounts(DatabaseAccount owner, DatabaseAccount application) {

    private static final String OWNER = "nrm_owner";
    private static final String APPLICATION = "nrm_app";
    private static final SecureRandom RANDOM = new SecureRandom();

    static DatabaseAccounts of(DataDirectory data) {
        PrivateFile file = new PrivateFile(data.accounts());
        if (!Files.exists(data.accounts())) {
            Properties passwords = new Properties();
            passwords.setProperty(OWNER, password());
            passwords.setProperty(APPLICATION, password());
            file.write(passwords);
        }
        Properties passwords = file.properties();
        return new DatabaseAccounts(account(OWNER, passwords, file), account(APPLICATION, passwords, file));
    }

    private static DatabaseAccount account(String user, Properties passwords, PrivateFile file) {
        return Optional.ofNullable(passwords.getProperty(user))
                .filter(password -> password.matches("[0-9a-f]{32,}"))
                .map(password -> new DatabaseAccount(user, password))
                .orElseThrow(() -> new StartRefused("The file " + file.path() + " holds no password of " + user + "."));
    }

    /** Long and without meaning; for a file, not for a head. */
    static String password() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
