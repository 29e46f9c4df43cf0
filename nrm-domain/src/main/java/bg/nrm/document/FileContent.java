package bg.nrm.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, read from the beginning as often as needed and never all of them at once. */
public interface FileContent {

    long size();

    InputStream open() throws IOException;

    /** Bytes from within; fewer where the file ends before. */
    default byte[] read(long from, int length) throws IOException {
        try (InputStream in = open()) {
            in.skipNBytes(Math.min(from, size()));
            return in.readNBytes(length);
        }
    }

    /** Of what is small enough to be held. */
    static FileContent of(byte... bytes) {
        return new FileContent() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
