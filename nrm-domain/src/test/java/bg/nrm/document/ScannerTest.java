package bg.nrm.document;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.document.Scanner.Verdict;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The virus scanner")
class ScannerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final FileContent FILE =
            FileContent.of("Бележка".repeat(30_000).getBytes(StandardCharsets.UTF_8));

    @Test
    void is_sent_the_whole_file_and_believed_over_tcp() throws Exception {
        try (ServerSocketChannel port = tcp()) {
            CompletableFuture<Long> received = answer(port, "stream: OK\0");
            assertThat(Scanner.look(FILE, address(port), PATIENCE)).isEqualTo(Verdict.CLEAN);
            assertThat(received.get()).isEqualTo(FILE.size());
        }
    }

    @Test
    void is_believed_over_a_socket_of_this_machine(@TempDir Path directory) throws Exception {
        Path socket = directory.resolve("s");
        try (ServerSocketChannel port = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            port.bind(UnixDomainSocketAddress.of(socket));
            CompletableFuture<Long> received = answer(port, "stream: Eicar-Signature FOUND\0");
            assertThat(Scanner.look(FILE, "unix:" + socket, PATIENCE)).isEqualTo(Verdict.INFECTED);
            assertThat(received.get()).isEqualTo(FILE.size());
        }
    }

    @Test
    void that_could_not_look_at_a_file_has_not_found_it_clean() throws Exception {
        try (ServerSocketChannel port = tcp()) {
            answer(port, "INSTREAM size limit exceeded. ERROR\0");
            assertThat(Scanner.look(FILE, address(port), PATIENCE)).isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    void that_says_nothing_has_not_found_it_clean() throws Exception {
        try (ServerSocketChannel port = tcp()) {
            answer(port, "");
            assertThat(Scanner.look(FILE, address(port), PATIENCE)).isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    void that_takes_the_call_and_falls_silent_is_hung_up_on() throws Exception {
        try (ServerSocketChannel port = tcp()) {
            assertThat(Scanner.look(FILE, address(port), Duration.ofMillis(200)))
                    .isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    void that_is_not_there_or_not_understood_has_not_found_it_clean() throws Exception {
        String gone;
        try (ServerSocketChannel port = tcp()) {
            gone = address(port);
        }
        assertThat(Scanner.look(FILE, gone, PATIENCE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Scanner.look(FILE, "clamd", PATIENCE)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Scanner.look(FILE, "unix:/nowhere/at/all", PATIENCE)).isEqualTo(Verdict.UNKNOWN);
    }

    private static ServerSocketChannel tcp() throws IOException {
        return ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    private static String address(ServerSocketChannel port) throws IOException {
        SocketAddress bound = port.getLocalAddress();
        return "127.0.0.1:" + ((InetSocketAddress) bound).getPort();
    }

    /** Speaks the protocol of ClamAV's daemon for one file; how many bytes it was shown. */
    private static CompletableFuture<Long> answer(ServerSocketChannel port, String words) {
        return CompletableFuture.supplyAsync(() -> {
            try (SocketChannel channel = port.accept()) {
                DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                long received = 0;
                int length = in.readInt();
                while (length > 0) {
                    received += in.readNBytes(length).length;
                    length = in.readInt();
                }
                channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)));
                return received;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
