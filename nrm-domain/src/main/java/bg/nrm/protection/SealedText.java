package bg.nrm.protection;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Text of a {@code …_sealed} column: readable in the application, unreadable in the database and its back-ups. */
@Converter
public class SealedText implements AttributeConverter<String, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null || text.isEmpty() ? null : Protection.seal(text);
    }

    @Override
    public String convertToEntityAttribute(byte[] sealed) {
        return sealed == null ? null : Protection.openText(sealed);
    }
}
