package bg.nrm.envelope;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** A hundred neighbouring ports: a Payara domain takes some twelve of them, counted from a base. */
final class PortBlock {

    private static final int SIZE = 100;

    private PortBlock() {}

    static int free() {
        return IntStream.iterate(20_000, base -> base < 30_000, base -> base + SIZE)
                .filter(base -> IntStream.range(base, base + SIZE).allMatch(PortBlock::free))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no hundred neighbouring ports are free"));
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
