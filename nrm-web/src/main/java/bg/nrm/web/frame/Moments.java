package bg.nrm.web.frame;

import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Days and times as people here write them. Instants are shown in Sofia's time, wherever the server stands. */
@Named
@ApplicationScoped
public class Moments {

    /** Reading a pattern costs more than writing a day with it, and there are a dozen. */
    private static final Map<Form, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private record Form(String pattern, Locale language) {}

    private Texts texts;
    private Language language;

    protected Moments() {}

    @Inject
    Moments(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** 23.11.2026 г. */
    public String date(Object at) {
        return as(at, "date");
    }

    /** 10:24 ч. */
    public String time(Object at) {
        return as(at, "time");
    }

    /** 23.11.2026 г., 10:24 ч.; a day without time stays a day. */
    public String both(Object at) {
        return as(at, "both");
    }

    /** In the form asked for: date, short, long, time or both. What is not known is said to be unknown. */
    public String as(Object at, String form) {
        return local(at).map(known -> format(known, form)).orElseGet(() -> texts.of("unknown"));
    }

    /** The same for machines. */
    public String iso(Object at) {
        return local(at).map(Moments::machine).orElse("");
    }

    /** The day in Sofia at this instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Sofia.ZONE);
    }

    private String format(TemporalAccessor known, String form) {
        String possible = form.equals("both") && !known.isSupported(ChronoField.HOUR_OF_DAY) ? "date" : form;
        return FORMATS.computeIfAbsent(
                        new Form(texts.of("moment." + possible), language.locale()),
                        wanted -> DateTimeFormatter.ofPattern(wanted.pattern(), wanted.language()))
                .format(known);
    }

    private static String machine(TemporalAccessor known) {
        if (known instanceof LocalDateTime dateTime) {
            return dateTime.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        return known instanceof LocalTime time
                ? time.truncatedTo(ChronoUnit.MINUTES).toString()
                : known.toString();
    }

    private static Optional<TemporalAccessor> local(Object at) {
        if (at instanceof Optional<?> perhaps) {
            return perhaps.flatMap(Moments::local);
        }
        if (at instanceof Instant instant) {
            return Optional.of(LocalDateTime.ofInstant(instant, Sofia.ZONE));
        }
        return Optional.ofNullable(at).map(TemporalAccessor.class::cast);
    }
}
