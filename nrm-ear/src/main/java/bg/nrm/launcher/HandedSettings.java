package bg.nrm.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the first process tells the second, by a file that only the two can read and that is gone once read: passwords never stand in a command line. */
record HandedSettings(Properties application, Properties server) {

    private static final String SERVER = "server.";

    /** By which names the register is known; said here only where nobody else can reach it and nobody has said it. */
    private static final String HOSTS = "NRM_HOSTS";

    static HandedSettings of(CommandLine wanted, DataDirectory data, DatabaseAccess database) {
        Properties application = new Properties();
        application.setProperty("nrm.database.url", database.url());
        application.setProperty("nrm.database.app.user", database.application().user());
        application.setProperty(
                "nrm.database.app.password", database.application().password());
        application.setProperty("nrm.database.owner.user", database.owner().user());
        application.setProperty("nrm.database.owner.password", database.owner().password());
        application.setProperty("nrm.keys.file", data.keys().toString());
        application.setProperty("nrm.keys.create", "true");
        application.setProperty("nrm.demonstration", Boolean.toString(wanted.demonstration()));
        if (!wanted.demonstration()) {
            application.setProperty(
                    "nrm.administrator.password", FirstLogIn.of(data).password());
        }
        if (wanted.onLoopback() && System.getenv(HOSTS) == null) {
            application.setProperty("nrm.hosts", "localhost,127.0.0.1," + wanted.address());
        }
        Properties server = new Properties();
        server.setProperty("port", Integer.toString(wanted.port()));
        server.setProperty("root", data.server().toString());
        server.setProperty(
                "logging", data.temporary().resolve("logging.properties").toString());
        server.setProperty(
                "commands", data.temporary().resolve("server.asadmin").toString());
        server.setProperty(
                "listening", data.temporary().resolve("listening.asadmin").toString());
        return new HandedSettings(application, server);
    }

    void leave(Path file) {
        Properties all = new Properties();
        all.putAll(application);
        server.forEach((key, value) -> all.put(SERVER + key, value));
        new PrivateFile(file).write(all);
    }

    static HandedSettings taken(Path file) {
        Properties application = new Properties();
        Properties server = new Properties();
        new PrivateFile(file).properties().forEach((key, value) -> {
            String name = key.toString();
            if (name.startsWith(SERVER)) {
                server.put(name.substring(SERVER.length()), value);
            } else {
                application.put(name, value);
            }
        });
        remove(file);
        return new HandedSettings(application, server);
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new StartRefused("The file " + file + " can't be removed: " + Reason.of(e), e);
        }
    }

    String port() {
        return server.getProperty("port");
    }

    String root() {
        return server.getProperty("root");
    }

    /** Where the server's logging is described. */
    String logging() {
        return server.getProperty("logging");
    }

    /** Commands for the server before it starts: the pool, the address it listens on. */
    String commands() {
        return server.getProperty("commands");
    }

    /** Commands for the server once somebody answers. */
    String listening() {
        return server.getProperty("listening");
    }
}
