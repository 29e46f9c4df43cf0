package bg.nrm.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server for one conversation: it says what it is told to, or takes the letter and hangs up without a word. */
final class BreakingServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final String toRecipient;
    private final String toLetter;
    private final Thread talking = new Thread(this::talk);

    BreakingServer(String toRecipient, String toLetter) throws IOException {
        this.toRecipient = toRecipient;
        this.toLetter = toLetter;
        talking.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void talk() {
        try (Socket client = socket.accept();
                BufferedReader heard =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 here");
            String line = heard.readLine();
            while (line != null && !line.equals("DATA")) {
                say(client, line.startsWith("RCPT") ? toRecipient : "250 ok");
                line = heard.readLine();
            }
            if (line != null) {
                say(client, "354 go on");
                while (!".".equals(line)) {
                    line = heard.readLine();
                }
                if (!toLetter.isEmpty()) {
                    say(client, toLetter);
                }
            }
        } catch (IOException over) {
            // the conversation is over, which is all there was to do
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        socket.close();
        talking.join();
    }
}
