package bg.nrm.inside;

import bg.nrm.envelope.DebianMariaDb;
import bg.nrm.envelope.TestFiles;
import bg.nrm.launcher.ServerPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Starts a database before Arquillian starts the server, and tells the server of it. It holds what the oldest supported release has left there, so that every
 * test of the package works on upgraded tables. Inside the server there is nothing left to do.
 */
public final class ServerSettings implements BeforeAllCallback {

    static final String INSIDE = "nrm.inside";

    private static final Namespace ONCE = Namespace.create(ServerSettings.class);

    private record Home(Path directory, DebianMariaDb database)
            implements ExtensionContext.Store.CloseableResource, AutoCloseable {

        static Home prepared() {
            Path directory = TestFiles.directory("nrm-inside");
            DebianMariaDb database = DebianMariaDb.start(directory.resolve("database"));
            try {
                database.load(OldRelease.dump());
                OldRelease.keysTo(directory.resolve("nrm.keys"));
                Path settings =
                        Files.writeString(directory.resolve("server.properties"), settings(directory, database));
                Path commands = Files.writeString(directory.resolve("server.asadmin"), ServerPool.commands());
                System.setProperty(
                        "payara.microJar", TestFiles.part("payara-micro.jar").toString());
                System.setProperty("payara.startupTimeoutInSeconds", "600");
                System.setProperty(
                        "payara.cmdOptions",
                        "-Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Duser.timezone=America/New_York");
                System.setProperty(
                        "payara.extraMicroOptions",
                        "--nocluster --systemproperties %s --prebootcommandfile %s --addlibs %s --rootdir %s"
                                .formatted(
                                        settings,
                                        commands,
                                        TestFiles.part("mariadb-java-client.jar"),
                                        directory.resolve("server")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Home(directory, database);
        }

        private static String settings(Path directory, DebianMariaDb database) {
            return String.join(
                    "\n",
                    INSIDE + "=true",
                    "nrm.database.url=" + ServerPool.address(database.url()),
                    "nrm.database.app.user=nrm_app",
                    "nrm.database.app.password=" + DebianMariaDb.APPLICATION_PASSWORD,
                    "nrm.database.owner.user=nrm_owner",
                    "nrm.database.owner.password=" + DebianMariaDb.OWNER_PASSWORD,
                    "nrm.keys.file=" + directory.resolve("nrm.keys"),
                    "nrm.administrator.password=first-of-a-test",
                    "nrm.mail.host=127.0.0.1",
                    // nobody listens there: port of the discard service
                    "nrm.mail.port=9",
                    "nrm.mail.security=none",
                    "nrm.mail.from=nrm@register.example",
                    "nrm.mail.at=07:00",
                    "");
        }

        @Override
        public void close() throws IOException {
            database.close();
            TestFiles.remove(directory);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!Boolean.getBoolean(INSIDE)) {
            context.getRoot().getStore(ONCE).getOrComputeIfAbsent(Home.class, key -> Home.prepared(), Home.class);
        }
    }
}
