package bg.nrm.feed;

import bg.nrm.duty.CalendarEntry;
import bg.nrm.procedure.publication.Words;
import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Limits as calendars read them (RFC 5545). An entry says the reference of the case and the name of the step or the period and nothing
 * else: what is in a calendar is read by whoever provides it. Its identity stays when its time changes.
 */
public final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    /** Summer time as the European Union has it. */
    private static final List<String> SOFIA = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Sofia",
            "BEGIN:DAYLIGHT",
            "DTSTART:19970330T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0300",
            "TZNAME:EEST",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19971026T040000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZOFFSETFROM:+0300",
            "TZOFFSETTO:+0200",
            "TZNAME:EET",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final Words words;
    private final String name;
    private final String stamp;
    private final List<String> lines = new ArrayList<>();

    private CalendarText(Words words, String name, LocalDate today) {
        this.words = words;
        this.name = name;
        this.stamp = MOMENT.format(today.atStartOfDay()) + "Z";
    }

    /** The whole text. Of the same entries on the same day it is the same. */
    public static String of(List<CalendarEntry> entries, Locale language, String name, LocalDate today) {
        return new CalendarText(Words.in(language), name, today).text(entries);
    }

    private String text(List<CalendarEntry> entries) {
        lines.addAll(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//NRM//limits//BG",
                "CALSCALE:GREGORIAN",
                "X-WR-CALNAME:" + escaped(name),
                "X-WR-TIMEZONE:Europe/Sofia",
                "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                "X-PUBLISHED-TTL:PT1H"));
        lines.addAll(SOFIA);
        entries.forEach(this::add);
        lines.add("END:VCALENDAR");
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    private void add(CalendarEntry entry) {
        if (entry instanceof CalendarEntry.DueDuty duty) {
            event(duty.reference().shown(), duty.step(), duty.due());
        } else if (entry instanceof CalendarEntry.EndingPeriod period) {
            event(period.reference().shown(), period.period(), period.end());
        }
    }

    private void event(String reference, Enum<?> what, Instant ends) {
        String title = words.of(what);
        lines.add("BEGIN:VEVENT");
        lines.add("UID:" + reference + "-" + what.name() + "@nrm");
        lines.add("DTSTAMP:" + stamp);
        lines.addAll(when(ends.atZone(Sofia.ZONE)));
        lines.add("SUMMARY:" + escaped(reference + ": " + title));
        lines.add("TRANSP:TRANSPARENT");
        lines.add("CLASS:PRIVATE");
        lines.add("END:VEVENT");
    }

    /** What ends with a day stands on the whole day. */
    private static List<String> when(ZonedDateTime end) {
        if (!end.toLocalTime().isBefore(END_OF_DAY)) {
            LocalDate day = end.toLocalDate();
            return List.of("DTSTART;VALUE=DATE:" + DAY.format(day), "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        }
        boolean secondTime = !end.withEarlierOffsetAtOverlap().getOffset().equals(end.getOffset());
        return List.of(
                secondTime
                        ? "DTSTART:" + MOMENT.format(Stored.utc(end.toInstant())) + "Z"
                        : "DTSTART;TZID=Europe/Sofia:" + MOMENT.format(end));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** No line is longer than 75 octets, and no letter is cut in two. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String letter = Character.toString(line.codePointAt(i));
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += length;
        }
        return folded.toString();
    }
}
