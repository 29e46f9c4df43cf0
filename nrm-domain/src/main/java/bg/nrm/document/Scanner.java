package bg.nrm.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * Shows a file to a virus scanner before it is taken, where the installation names one: ClamAV's daemon or another that speaks its
 * protocol, at {@code host:port} or {@code unix:/path}. Where none is named every file passes.
 */
@ApplicationScoped
class Scanner {

    private static final Logger LOG = Logger.getLogger(Scanner.class.getName());
    private static final String ADDRESS = "nrm.scanner.address";
    private static final String SECONDS = "nrm.scanner.seconds";
    private static final String UNIX = "unix:";
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    @Inject
    private Config config;

    /** What the scanner says. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** There is one, and it does not answer or could not look at the file. */
        UNKNOWN
    }

    Verdict look(FileContent content) {
        Duration patience = Duration.ofSeconds(
                config.getOptionalValue(SECONDS, Integer.class).orElse(30));
        return config.getOptionalValue(ADDRESS, String.class)
                .map(address -> look(content, address, patience))
                .orElse(Verdict.CLEAN);
    }

    static Verdict look(FileContent content, String address, Duration patience) {
        try {
            return verdict(asked(content, address(address), patience));
        } catch (IOException | IllegalArgumentException unreachable) {
            LOG.log(Level.WARNING, "The virus scanner at {0} does not answer: {1}", new Object[] {address, unreachable
            });
            return Verdict.UNKNOWN;
        }
    }

    private static Verdict verdict(String answer) {
        if (answer.endsWith(" OK")) {
            return Verdict.CLEAN;
        }
        if (answer.endsWith(" FOUND")) {
            LOG.log(Level.WARNING, "The virus scanner refused a file: {0}", answer);
            return Verdict.INFECTED;
        }
        LOG.log(Level.WARNING, "The virus scanner could not look at a file: {0}", answer);
        return Verdict.UNKNOWN;
    }

    private static SocketAddress address(String address) {
        if (address.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(address.substring(UNIX.length()));
        }
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("neither host:port nor unix:/path");
        }
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    /** A scanner that falls silent is hung up on: closing the channel ends whatever waits for it. */
    private static String asked(FileContent content, SocketAddress address, Duration patience) throws IOException {
        try (SocketChannel channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            Executor later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
            later.execute(() -> close(channel));
            channel.connect(address);
            OutputStream out = Channels.newOutputStream(channel);
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            send(content, out);
            byte[] answer = Channels.newInputStream(channel).readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").replaceAll("\\s+$", "");
        }
    }

    private static void send(FileContent content, OutputStream out) throws IOException {
        try (InputStream in = content.open()) {
            byte[] piece = new byte[PIECE];
            int length = in.readNBytes(piece, 0, PIECE);
            while (length > 0) {
                out.write(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
                out.write(piece, 0, length);
                length = in.readNBytes(piece, 0, PIECE);
            }
            out.write(new byte[Integer.BYTES]);
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException gone) {
            LOG.log(Level.FINE, "already closed", gone);
        }
    }
}
