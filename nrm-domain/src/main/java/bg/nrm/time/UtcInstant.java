package bg.nrm.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;

/** Instants are stored as UTC date-times with microseconds, whatever the zone of server and connection. */
@Converter(autoApply = true)
public class UtcInstant implements AttributeConverter<Instant, LocalDateTime> {

    @Override
    public LocalDateTime convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Stored.utc(Stored.kept(instant));
    }

    @Override
    public Instant convertToEntityAttribute(LocalDateTime stored) {
        return stored == null ? null : Stored.of(stored);
    }
}
