package bg.nrm.launcher;

import java.nio.file.Path;
import java.util.Properties;

/** The application server's log: a file a start, each at most so large, the oldest dropped. */
final class ServerLog {

    private static final String HANDLER = "java.util.logging.FileHandler";
    private static final int BYTES = 10_000_000;
    private static final int FILES = 10;

    private ServerLog() {}

    /** The log of the present start. */
    static Path file(DataDirectory data) {
        return data.log("server.0.log");
    }

    static Properties settings(DataDirectory data) {
        Properties settings = new Properties();
        settings.setProperty("handlers", HANDLER);
        // a percent sign in the path would be read as a placeholder
        settings.setProperty(HANDLER + ".pattern", data.log("").toString().replace("%", "%%") + "/server.%g.log");
        settings.setProperty(HANDLER + ".limit", Integer.toString(BYTES));
        settings.setProperty(HANDLER + ".count", Integer.toString(FILES));
        settings.setProperty(HANDLER + ".encoding", "UTF-8");
        settings.setProperty(HANDLER + ".formatter", "com.sun.enterprise.server.logging.ODLLogFormatter");
        settings.setProperty(".level", "INFO");
        settings.setProperty("org.glassfish.admin.mbeanserver.level", "WARNING");
        settings.setProperty("com.hazelcast.level", "WARNING");
        return settings;
    }
}
