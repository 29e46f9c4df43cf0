package bg.nrm.launcher;

/** What the application server is told before it starts, in asadmin's words. Passwords come by name, from the configuration. */
final class ServerCommands {

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

    /** Before the server starts: it listens before anything is deployed, and would say of everything that it is not there. */
    static final String DEAF = LISTENER + "enabled=false\n";

    /** Once there is somebody to answer. */
    static final String LISTENING = LISTENER + "enabled=true\n";

    private ServerCommands() {}

    /** @param address the interface the server listens on */
    static String of(String address) {
        return String.join(
                "\n", pool(), resource(), listener(address), http(), patience(), figures(), interfaces(), "");
    }

    /**
     * Connections are matched by account, else a connection of the owner could be handed to the application; they are tried before use, else none
     * works after the database was restarted. When one of them is found dead all are given up: waiting for the silence of each would take minutes. For
     * a free connection nobody waits longer than for the database itself.
     */
    private static String pool() {
        return String.join(
                " ",
                "create-jdbc-connection-pool",
                "--datasourceclassname org.mariadb.jdbc.MariaDbDataSource",
                "--restype javax.sql.DataSource",
                "--steadypoolsize 4",
                "--maxpoolsize 32",
                "--matchconnections=true",
                "--isconnectvalidatereq=true",
                "--validationmethod table",
                "--validationtable DUAL",
                "--validateatmostonceperiod 5",
                "--failconnection=true",
                "--maxwait 10000",
                "--property",
                "user=${MPCONFIG=nrm.database.app.user}"
                        + ":password=${MPCONFIG=nrm.database.app.password}"
                        + ":url=${MPCONFIG=nrm.database.url}",
                "nrm");
    }

    private static String resource() {
        return "create-jdbc-resource --connectionpoolid nrm jdbc/nrm";
    }

    private static String listener(String address) {
        return LISTENER + "address=" + address;
    }

    /** Behind a proxy that speaks TLS the application must know that its users do; what the server is called is nobody's business. */
    private static String http() {
        String http = "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
        return http + "scheme-mapping=X-Forwarded-Proto\n" + http + "server-header=false\n" + http
                + "xpowered-by=false";
    }

    /** A body of which nothing comes any more, and a reader who takes nothing any more, are given up: each holds a thread. */
    private static String patience() {
        String tcp = "set configs.config.server-config.network-config.transports.transport.tcp.";
        return tcp + "read-timeout-millis=5000\n" + tcp + "write-timeout-millis=20000";
    }

    /** Figures about the server are nobody's business on the port the public reaches. */
    private static String figures() {
        return "set configs.config.server-config.microprofile-metrics-configuration.enabled=false";
    }

    /** Nor is what the server itself says of its interfaces: ours is described below its own address. */
    private static String interfaces() {
        return "set-openapi-configuration --enabled=false";
    }
}
