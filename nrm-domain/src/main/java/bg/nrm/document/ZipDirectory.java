package bg.nrm.document;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The directory of a ZIP archive, and single small entries of it. Taken only where every program would read the same from it: one
 * directory that ends where its end is told, no name twice, no encryption, no 64-bit sizes, every local header like its line of the directory.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LARGEST_DIRECTORY = 2 << 20;
    private static final int MOST = 10_000;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;

    private final FileContent archive;
    private final Map<String, Entry> entries;

    private ZipDirectory(FileContent archive, Map<String, Entry> entries) {
        this.archive = archive;
        this.entries = entries;
    }

    private record Entry(int method, long packed, long size, long offset) {}

    /** Of an archive that can be read in one way only; empty otherwise. */
    static Optional<ZipDirectory> of(FileContent archive) throws IOException {
        try {
            Optional<Map<String, Entry>> entries = entries(archive);
            return entries.map(found -> new ZipDirectory(archive, found));
        } catch (BufferUnderflowException | IllegalArgumentException makesNoSense) {
            return Optional.empty();
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    /** What an entry holds; empty when there is none, it is larger than the limit, or it is not what the directory says. */
    Optional<byte[]> read(String name, int limit) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null || entry.size() > limit || entry.packed() > limit) {
            return Optional.empty();
        }
        ByteBuffer header = buffer(archive.read(entry.offset(), LOCAL_LENGTH));
        if (header.remaining() < LOCAL_LENGTH || header.getInt(0) != LOCAL || header.getShort(8) != entry.method()) {
            return Optional.empty();
        }
        int nameLength = header.getShort(26) & 0xFFFF;
        long begin = entry.offset() + LOCAL_LENGTH + nameLength + (header.getShort(28) & 0xFFFF);
        byte[] localName = archive.read(entry.offset() + LOCAL_LENGTH, nameLength);
        byte[] packed = archive.read(begin, (int) entry.packed());
        return new String(localName, StandardCharsets.UTF_8).equals(name) && packed.length == entry.packed()
                ? unpacked(packed, entry)
                : Optional.empty();
    }

    private static Optional<byte[]> unpacked(byte[] packed, Entry entry) {
        if (entry.method() == STORED) {
            return Optional.of(packed).filter(bytes -> bytes.length == entry.size());
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            // one byte more than it says shows that it lies
            byte[] bytes = new byte[(int) entry.size() + 1];
            int length = 0;
            int more = 1;
            while (more > 0 && length < bytes.length) {
                more = inflater.inflate(bytes, length, bytes.length - length);
                length += more;
            }
            return inflater.finished() && length == entry.size()
                    ? Optional.of(Arrays.copyOf(bytes, length))
                    : Optional.empty();
        } catch (DataFormatException broken) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static Optional<Map<String, Entry>> entries(FileContent archive) throws IOException {
        int tailLength = (int) Math.min(archive.size(), END_LENGTH + LONGEST_COMMENT);
        long tailBegin = archive.size() - tailLength;
        ByteBuffer tail = buffer(archive.read(tailBegin, tailLength));
        for (int at = tailLength - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_LENGTH + (tail.getShort(at + 20) & 0xFFFF) == tailLength) {
                int count = tail.getShort(at + 10) & 0xFFFF;
                long length = tail.getInt(at + 12) & 0xFFFFFFFFL;
                long begin = tail.getInt(at + 16) & 0xFFFFFFFFL;
                boolean fits = begin + length == tailBegin + at && length <= LARGEST_DIRECTORY && count <= MOST;
                return fits ? entries(buffer(archive.read(begin, (int) length)), count, begin) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Map<String, Entry>> entries(ByteBuffer directory, int count, long end) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int at = directory.position();
            if (directory.remaining() < 46 || directory.getInt(at) != ENTRY) {
                return Optional.empty();
            }
            Entry entry = new Entry(
                    directory.getShort(at + 10) & 0xFFFF,
                    directory.getInt(at + 20) & 0xFFFFFFFFL,
                    directory.getInt(at + 24) & 0xFFFFFFFFL,
                    directory.getInt(at + 42) & 0xFFFFFFFFL);
            byte[] name = new byte[directory.getShort(at + 28) & 0xFFFF];
            directory.position(at + 46);
            directory.get(name);
            directory.position(directory.position()
                    + (directory.getShort(at + 30) & 0xFFFF)
                    + (directory.getShort(at + 32) & 0xFFFF));
            boolean readable = (directory.getShort(at + 8) & ENCRYPTED) == 0
                    && (entry.method() == STORED || entry.method() == DEFLATED)
                    && entry.offset() + entry.packed() < end;
            if (!readable || entries.put(new String(name, StandardCharsets.UTF_8), entry) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(entries).filter(all -> !directory.hasRemaining());
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
