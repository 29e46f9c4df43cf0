package bg.nrm.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names in the directory of a ZIP archive. Nothing is unpacked, so an archive made to explode does no harm; a directory that
 * makes no sense has no names.
 */
final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int MOST = 10_000;

    private ZipNames() {}

    static Set<String> of(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int earliest = Math.max(0, archive.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = archive.length - END_LENGTH; at >= earliest; at--) {
            if (bytes.getInt(at) == END) {
                return directory(bytes, bytes.getInt(at + 16));
            }
        }
        return Set.of();
    }

    private static Set<String> directory(ByteBuffer bytes, int start) {
        Set<String> names = new HashSet<>();
        int at = start;
        while (at >= 0 && at <= bytes.limit() - ENTRY_LENGTH && bytes.getInt(at) == ENTRY && names.size() < MOST) {
            int nameLength = bytes.getShort(at + 28) & 0xFFFF;
            if (at + ENTRY_LENGTH + nameLength > bytes.limit()) {
                return Set.of();
            }
            names.add(new String(bytes.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + nameLength + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
        return names;
    }
}
