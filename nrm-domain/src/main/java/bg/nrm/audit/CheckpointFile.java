package bg.nrm.audit;

import bg.nrm.protection.Checks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Checkpoints of the chain in a file outside of the database, one a line: when it was taken, number and hash of the event, and a proof
 * that this register wrote the line. Lines are only ever added. A last line without its end was broken off and does not count.
 */
final class CheckpointFile {

    private static final String PURPOSE = "checkpoint";

    private final Path file;
    private final Checks keys;

    CheckpointFile(Path file, Checks keys) {
        this.file = file;
        this.keys = keys;
    }

    /** A line is not one that this register wrote. */
    static final class Forged extends IOException {

        private static final long serialVersionUID = 1L;

        private final int line;

        Forged(Path file, int line) {
            super("%s, line %d".formatted(file, line));
            this.line = line;
        }

        /** The same as a finding of the verifier. */
        Finding finding() {
            return new Finding.Broken(line, Finding.Damage.CHECKPOINTS_FORGED, 0, OptionalLong.empty());
        }
    }

    /** All checkpoints, the oldest first; none when there is no file. */
    List<Link> all() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String content = Files.readString(file, StandardCharsets.UTF_8);
        String[] lines = content.substring(0, content.lastIndexOf('\n') + 1).split("\n");
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                int number = i + 1;
                links.add(link(lines[i]).orElseThrow(() -> new Forged(file, number)));
            }
        }
        return links;
    }

    void add(Instant at, Link link) throws IOException {
        String words = at + " " + link;
        String line = words + " " + HexFormat.of().formatHex(proof(words)) + "\n";
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.position(endOfLastLine(channel));
            channel.truncate(channel.position());
            channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
    }

    /** Behind the last line that has its end: what was broken off is written over. */
    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long end = channel.size(); end > 0; end--) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
        }
        return 0;
    }

    private Optional<Link> link(String line) {
        int end = line.lastIndexOf(' ');
        int middle = line.indexOf(' ');
        if (middle < 0 || end <= middle || !line.substring(end + 1).matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        String words = line.substring(0, end);
        byte[] proof = HexFormat.of().parseHex(line.substring(end + 1));
        return keys.hold(proof, PURPOSE, words.getBytes(StandardCharsets.UTF_8))
                ? Link.parse(line.substring(middle + 1, end))
                : Optional.empty();
    }

    private byte[] proof(String words) {
        return keys.of(PURPOSE, words.getBytes(StandardCharsets.UTF_8));
    }
}
