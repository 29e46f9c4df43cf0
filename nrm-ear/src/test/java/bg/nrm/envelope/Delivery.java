package bg.nrm.envelope;

import java.nio.file.Path;

/** The files the build has made and the places the tests may write. */
final class Delivery {

    private Delivery() {}

    static Path target() {
        return Path.of(System.getProperty("nrm.target", "target")).toAbsolutePath();
    }

    static Path microJar() {
        return target().resolve("nrm-micro.jar");
    }

    static Path ear() {
        return target().resolve("nrm.ear");
    }

    /** What an administrator of a Payara Server gets. */
    static Path serverKit() {
        return target().resolve("nrm-server");
    }
}
