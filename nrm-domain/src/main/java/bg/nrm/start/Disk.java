package bg.nrm.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A directory the server writes to.
 *
 * @param least bytes that must be left: what is being written when the last byte is gone is lost
 */
record Disk(Path directory, long least) {

    static final String PROBE = "nrm-health.probe";

    private static final byte[] SOME = new byte[64 * 1024];

    /** Whether it takes what is written to it, down to the device, and has room left. */
    boolean takesMore() {
        Path probe = directory.resolve(PROBE);
        try {
            Files.write(
                    probe,
                    SOME,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.DSYNC);
            Files.delete(probe);
            return Files.getFileStore(directory).getUsableSpace() >= least;
        } catch (IOException full) {
            return false;
        }
    }
}
