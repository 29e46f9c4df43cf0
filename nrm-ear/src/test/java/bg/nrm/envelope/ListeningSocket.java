package bg.nrm.envelope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A TCP address at which one of our processes takes connections, as Linux tells it under /proc. */
record ListeningSocket(InetAddress address, int port) {

    private static final String LISTENING = "0A";

    static List<ListeningSocket> of(List<ProcessHandle> processes) {
        Set<String> ours = processes.stream().flatMap(ListeningSocket::inodes).collect(Collectors.toSet());
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(Path.of("/proc/net", table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(column -> column.length > 9 && column[3].equals(LISTENING) && ours.contains(column[9]))
                .map(column -> parsed(column[1]))
                .toList();
    }

    private static Stream<String> inodes(ProcessHandle process) {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open
                    .map(ListeningSocket::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that was closed meanwhile leads nowhere. */
    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "";
        }
    }

    /** An address in hexadecimal words of four bytes, each backwards, then a colon and the port. */
    private static ListeningSocket parsed(String text) {
        String[] parts = text.split(":");
        byte[] words = HexFormat.of().parseHex(parts[0]);
        byte[] address = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            address[i] = words[i - i % 4 + 3 - i % 4];
        }
        try {
            return new ListeningSocket(InetAddress.getByAddress(address), Integer.parseInt(parts[1], 16));
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
