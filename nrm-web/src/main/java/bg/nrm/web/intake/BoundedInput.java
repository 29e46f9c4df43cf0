package bg.nrm.web.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** A body of which at most so much is read, until some moment. The server gives up a single read after some seconds; this gives up the whole. */
final class BoundedInput extends InputStream {

    private final InputStream in;
    private final LongSupplier nanoTime;
    private final long deadline;
    private long left;

    BoundedInput(InputStream in, long most, long deadline, LongSupplier nanoTime) {
        this.in = in;
        this.left = most;
        this.deadline = deadline;
        this.nanoTime = nanoTime;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (nanoTime.getAsLong() - deadline > 0) {
            throw Unbearable.tooSlow();
        }
        int read = in.read(bytes, from, length);
        if (read > 0) {
            left -= read;
        }
        if (left < 0) {
            throw Unbearable.tooLarge();
        }
        return read;
    }

    /** Only what is here already: reading more would wait for all of it. */
    @Override
    public int available() throws IOException {
        return in.available();
    }
}
