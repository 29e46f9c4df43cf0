package bg.nrm.web.api.report;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day in an address: 2026-01-15. One that does not exist is a bad request, not an unknown address. */
public record Day(LocalDate day) {

    /** How JAX-RS reads it. */
    public static Day valueOf(String text) {
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }
}
