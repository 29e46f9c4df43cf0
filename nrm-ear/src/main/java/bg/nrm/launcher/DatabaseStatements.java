package bg.nrm.launcher;

/** What the embedded database is told at every start, in MariaDB's own super user's name: one statement a line. */
final class DatabaseStatements {

    private DatabaseStatements() {}

    /**
     * The accounts are altered and never made anew: that would take away what the application's migration granted. Anonymous users shadow named ones
     * and go.
     */
    static String of(DatabaseAccounts accounts) {
        return String.join(
                "\n",
                "DROP USER IF EXISTS ''@'localhost';",
                "CREATE DATABASE IF NOT EXISTS nrm CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
                account(accounts.owner()),
                "GRANT ALL PRIVILEGES ON nrm.* TO " + name(accounts.owner()) + " WITH GRANT OPTION;",
                account(accounts.application()),
                // no data can be seen by it, but an account without any privilege may not even enter the schema
                "GRANT SHOW VIEW ON nrm.* TO " + name(accounts.application()) + ";",
                "");
    }

    private static String account(DatabaseAccount account) {
        String identified = " IDENTIFIED BY '" + account.password() + "';";
        return "CREATE USER IF NOT EXISTS " + name(account) + identified + "\nALTER USER " + name(account) + identified;
    }

    private static String name(DatabaseAccount account) {
        return "'" + account.user() + "'@'127.0.0.1'";
    }
}
