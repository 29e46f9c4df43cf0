package bg.nrm.question;

import bg.nrm.input.Blank;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and hours as people type them (23.11.2026, 23.11.2026 г., 23/11/2026; 10:05, 10.05 ч., 1005) and as systems send them. */
public final class Calendar {

    private static final Pattern DAY_FIRST =
            Pattern.compile("\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4})\\s*г?\\.?\\s*");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})\\s*");
    private static final Pattern HOUR = Pattern.compile("\\s*(\\d{1,2})\\s*[:.]?\\s*(\\d{2})\\s*(?:ч\\.?)?\\s*");

    private Calendar() {}

    /** The day; empty when there is no such day or it cannot be read. */
    public static Optional<LocalDate> day(String text, Spelling spelling) {
        if (spelling == Spelling.SYSTEMS) {
            return read(() -> LocalDate.parse(text));
        }
        Matcher dayFirst = DAY_FIRST.matcher(Blank.bare(text));
        if (dayFirst.matches()) {
            return of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(Blank.bare(text));
        return yearFirst.matches() ? of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    /** The hour; empty when there is no such hour or it cannot be read. */
    public static Optional<LocalTime> hour(String text, Spelling spelling) {
        if (spelling == Spelling.SYSTEMS) {
            return read(() -> LocalTime.parse(text));
        }
        Matcher hour = HOUR.matcher(Blank.bare(text));
        return hour.matches()
                ? read(() -> LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2))))
                : Optional.empty();
    }

    /** The moment as a system sends it, to the microsecond. */
    static Optional<Instant> instant(String text) {
        return read(() -> OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS));
    }

    /** A day as it is put into a field, or sent. */
    public static String spelt(LocalDate day, Spelling spelling) {
        return spelling == Spelling.SYSTEMS
                ? day.toString()
                : "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** An hour as it is put into a field, or sent. */
    public static String spelt(LocalTime hour, Spelling spelling) {
        return spelling == Spelling.SYSTEMS
                ? DateTimeFormatter.ISO_LOCAL_TIME.format(hour)
                : "%02d:%02d".formatted(hour.getHour(), hour.getMinute());
    }

    /** Whether the clocks of Sofia leapt over this hour in spring. */
    static boolean isSkipped(LocalDateTime local) {
        return Kind.SOFIA.getRules().getValidOffsets(local).isEmpty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        return read(() -> LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }

    private interface Reader<T> {
        T read();
    }

    private static <T> Optional<T> read(Reader<T> reader) {
        try {
            return Optional.of(reader.read());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
