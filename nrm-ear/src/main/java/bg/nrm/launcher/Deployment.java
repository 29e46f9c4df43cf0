package bg.nrm.launcher;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The second process: Payara Micro with the register. Meanwhile the small application in MICRO-INF/deploy says that the register is starting: the server
 * brings it by itself and listens from then on; it stays, for what is asked outside the register. Left alone, Micro keeps running without an application; here the
 * process ends instead.
 */
final class Deployment {

    /** First word of the command line that makes this program the second process. */
    static final String WORD = "application-server";

    /** Exit status: the server is up, the application is not. Not one that Java ends with by itself. */
    static final int NOT_DEPLOYED = 83;

    /** Exit status: the server itself did not start. */
    static final int NOT_STARTED = 84;

    private static final String APPLICATION = "nrm";

    private Deployment() {}

    static boolean isMeant(String[] arguments) {
        return arguments.length == 2 && arguments[0].equals(WORD);
    }

    static void run(Path settingsFile) {
        HandedSettings settings = HandedSettings.taken(settingsFile);
        settings.application().forEach((key, value) -> System.setProperty(key.toString(), value.toString()));
        PayaraMicroRuntime server = started(options(settings));
        deploy(server);
        if (!deployed(server)) {
            Runtime.getRuntime().halt(NOT_DEPLOYED);
        }
    }

    private static void deploy(PayaraMicroRuntime server) {
        try (InputStream war = Product.class.getResourceAsStream("/applications/" + APPLICATION + ".war")) {
            server.deploy(APPLICATION, ApplicationServer.CONTEXT, war);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked of what runs: the names the configuration knows hold a failed deployment too. */
    private static boolean deployed(PayaraMicroRuntime server) {
        return server.getLocalDescriptor().getDeployedApplications().stream()
                .anyMatch(application -> application.getName().equals(APPLICATION));
    }

    private static PayaraMicroRuntime started(String[] options) {
        try {
            return PayaraMicroLauncher.create(options).getRuntime();
        } catch (Exception e) { // the launcher of Payara declares no less
            e.printStackTrace();
            Runtime.getRuntime().halt(NOT_STARTED);
            throw new IllegalStateException(e);
        }
    }

    /** One node alone: the data grid would open a port on every interface, for nobody. */
    private static String[] options(HandedSettings settings) {
        return new String[] {
            "--nohazelcast",
            "--disablephonehome",
            "--port",
            settings.port(),
            "--minhttpthreads",
            "8",
            "--maxhttpthreads",
            "48",
            "--rootdir",
            settings.root(),
            "--logproperties",
            settings.logging(),
            "--prebootcommandfile",
            settings.commands(),
            "--postdeploycommandfile",
            settings.listening(),
        };
    }
}
