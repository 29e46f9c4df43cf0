package bg.nrm.envelope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A domain of a stock Payara Server on ports of its own. */
final class PayaraServer implements AutoCloseable {

    static final String ADMINISTRATOR_PASSWORD = "only-for-this-trial-2026";

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
        return Program.run(command, "", java());
    }

    /** Of the version the build names; Maven unpacks it into a directory called after its first number. */
    private static Path program() {
        String major = version().split("\\.")[0];
        return Delivery.target().resolve("server/payara" + major + "/bin/asadmin");
    }

    static String version() {
        return System.getProperty("nrm.payara.server.version");
    }

    /** The Java the server runs on, if it is to be another than the build's; what lives for minutes only is quicker when it is compiled simply. */
    private static Map<String, String> java() {
        Map<String, String> java = new HashMap<>(Map.of("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1"));
        javaHome().ifPresent(home -> java.putAll(Map.of("AS_JAVA", home, "JAVA_HOME", home)));
        return java;
    }

    private static Optional<String> javaHome() {
        return Optional.ofNullable(System.getenv("NRM_LANE_JAVA_HOME")).filter(home -> !home.isBlank());
    }

    /** The words by which the server's report shows that it runs on the Java it was told to; none where it was told nothing. */
    static String javaVersion() {
        return javaHome()
                .map(home -> Program.run(List.of(home + "/bin/java", "-XshowSettings:properties", "-version"), ""))
                .flatMap(said -> said.lines()
                        .filter(line -> line.contains("java.runtime.version = "))
                        .findFirst())
                .map(String::strip)
                .orElse("");
    }

    /** The configuration file the scripts read, filled in as the example says. */
    Path configuration(Path directory, DebianMariaDb database) throws IOException {
        Path owner = Files.writeString(directory.resolve("owner-password"), DebianMariaDb.OWNER_PASSWORD + "\n");
        Path application =
                Files.writeString(directory.resolve("app-password"), DebianMariaDb.APPLICATION_PASSWORD + "\n");
        Path administrator = Files.writeString(directory.resolve("administrator-password"), ADMINISTRATOR_PASSWORD);
        return Files.write(
                directory.resolve("nrm.conf"),
                List.of(
                        "ASADMIN=" + program(),
                        "ADMIN_PORT=" + (portBase + ADMINISTRATION),
                        "DATABASE_URL='" + database.url() + "'",
                        "DATABASE_PASSWORD_FILE=" + application,
                        "DATABASE_OWNER_PASSWORD_FILE=" + owner,
                        "ADMINISTRATOR_PASSWORD_FILE=" + administrator,
                        "KEYS_FILE=" + directory.resolve("nrm.keys"),
                        "KEYS_CREATE=true"));
    }

    /** Runs one of the scripts that ship with the EAR. */
    void run(String script, Path configuration) {
        Program.run(
                List.of("sh", Delivery.serverKit().resolve(script).toString(), configuration.toString()), "", java());
    }

    /** What the server says of itself: its version and the Java it runs on. */
    String report() {
        return asadmin("version", "--port", Integer.toString(portBase + ADMINISTRATION))
                + asadmin("generate-jvm-report", "--port", Integer.toString(portBase + ADMINISTRATION));
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
