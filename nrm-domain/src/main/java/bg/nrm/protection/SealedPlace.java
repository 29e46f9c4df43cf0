package bg.nrm.protection;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Where a sealed value lies: in which column of which table, and in which row. A value that is copied or moved to another place cannot
 * be opened there.
 *
 * @param table name of the table
 * @param column name of the column
 * @param row what tells the row apart, in the order of {@link SealedTable#key()}
 */
public record SealedPlace(String table, String column, List<String> row) {

    public SealedPlace {
        row = List.copyOf(row);
    }

    /** The place in one row; parts of the key that are not there count as empty. */
    static SealedPlace of(String table, String column, Object... row) {
        return new SealedPlace(
                table,
                column,
                Arrays.stream(row)
                        .map(part -> part == null ? "" : String.valueOf(part))
                        .toList());
    }

    /** The same for the same place only: each part with its length. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, table);
            write(out, column);
            for (String part : row) {
                write(out, part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String part) throws IOException {
        byte[] text = part.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    /** Names and keys, no content: {@code story_entry.note_sealed 12/3/1}. */
    @Override
    public String toString() {
        return table + "." + column + " " + String.join("/", row);
    }
}
