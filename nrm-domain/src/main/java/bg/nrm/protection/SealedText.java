package bg.nrm.protection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Text of a {@code …_sealed} column: readable in the application, unreadable in the database and its back-ups. Marks the column for
 * {@link SealedColumns}, which knows the row, as a converter does not; where that is not at work nothing is written or read.
 */
@Converter
public class SealedText implements AttributeConverter<String, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null || text.isEmpty() ? null : refuse();
    }

    @Override
    public String convertToEntityAttribute(byte[] sealed) {
        return sealed == null ? null : String.valueOf(refuse());
    }

    private static byte[] refuse() {
        throw new IllegalStateException("A sealed column is asked for without its row");
    }
}
