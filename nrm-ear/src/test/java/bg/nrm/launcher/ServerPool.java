package bg.nrm.launcher;

/** The delivered server's own commands, for a server that a test starts by other means. */
public final class ServerPool {

    private ServerPool() {}

    /** The pool of the register and its settings, on a server that listens on loopback only. */
    public static String commands() {
        return ServerCommands.of("127.0.0.1");
    }

    /** The address of a database with all that the delivered server adds to it. */
    public static String address(String url) {
        return DatabaseAccess.withParameters(url);
    }
}
