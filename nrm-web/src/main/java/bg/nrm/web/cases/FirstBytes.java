package bg.nrm.web.cases;

import java.io.OutputStream;
import java.util.Arrays;

/** The first so many bytes of what is sent; the rest goes by. */
final class FirstBytes extends OutputStream {

    private final byte[] kept;
    private int length;

    FirstBytes(int most) {
        kept = new byte[most];
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        int fits = Math.min(count, kept.length - length);
        System.arraycopy(bytes, from, kept, length, fits);
        length += fits;
    }

    byte[] bytes() {
        return length == kept.length ? kept : Arrays.copyOf(kept, length);
    }
}
