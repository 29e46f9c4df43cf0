package bg.nrm.envelope;

import java.io.IOException;
import java.nio.file.Path;

/** What tests of other packages need of the files of a build. */
public final class TestFiles {

    private TestFiles() {}

    /** The libraries of both envelopes. */
    public static Path libraries() {
        return Delivery.target().resolve("ear/lib");
    }

    /** What only the one-jar envelope carries, without its version. */
    public static Path part(String name) {
        return Delivery.target().resolve("parts").resolve(name);
    }

    /** An empty directory, to be removed by who asked for it. */
    public static Path directory(String name) {
        return Disposable.directory(name);
    }

    public static void remove(Path directory) throws IOException {
        Disposable.remove(directory);
    }
}
