package bg.nrm.envelope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A domain of a stock Payara Server on ports of its own. */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "trial";
    private static final int HTTP = 80;
    private static final int ADMINISTRATION = 48;

    private final Path domains;
    private final int portBase;

    private PayaraServer(Path domains, int portBase) {
        this.domains = domains;
        this.portBase = portBase;
    }

    static PayaraServer start(Path domains) {
        PayaraServer server = new PayaraServer(domains, PortBlock.free());
        server.asadmin(
                "create-domain",
                "--nopassword",
                "--portbase",
                Integer.toString(server.portBase),
                "--domaindir",
                domains.toString(),
                DOMAIN);
        server.asadmin("start-domain", "--timeout", "180", "--domaindir", domains.toString(), DOMAIN);
        return server;
    }

    private String asadmin(String... words) {
        List<String> command = new ArrayList<>(List.of(program().toString()));
        command.addAll(List.of(words));
        return Program.run(command, "");
    }

    private static Path program() {
        return Delivery.target().resolve("server/payara6/bin/asadmin");
    }

    /** The configuration file the scripts read, filled in as the example says. */
    Path configuration(Path directory, DebianMariaDb database) throws IOException {
        Path owner = Files.writeString(directory.resolve("owner-password"), DebianMariaDb.OWNER_PASSWORD + "\n");
        Path application =
                Files.writeString(directory.resolve("app-password"), DebianMariaDb.APPLICATION_PASSWORD + "\n");
        return Files.write(
                directory.resolve("nrm.conf"),
                List.of(
                        "ASADMIN=" + program(),
                        "ADMIN_PORT=" + (portBase + ADMINISTRATION),
                        "DATABASE_URL='" + database.url() + "'",
                        "DATABASE_PASSWORD_FILE=" + application,
                        "DATABASE_OWNER_PASSWORD_FILE=" + owner,
                        "KEYS_FILE=" + directory.resolve("nrm.keys"),
                        "KEYS_CREATE=true"));
    }

    /** Runs one of the scripts that ship with the EAR. */
    void run(String script, Path configuration) {
        Program.run(List.of("sh", Delivery.serverKit().resolve(script).toString(), configuration.toString()), "");
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + (portBase + HTTP) + "/nrm/").resolve(path);
    }

    String domainXml() {
        try {
            return Files.readString(domains.resolve(DOMAIN).resolve("config/domain.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--domaindir", domains.toString(), DOMAIN);
    }
}
