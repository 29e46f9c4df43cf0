package bg.nrm.reporting.print;

import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** How an answer is written on a Bulgarian paper: days as people write them, bodies and codes by their names. */
record Shown(Values values) {

    static final Locale BULGARIAN = new Locale("bg");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.MM.yyyy 'г.'", BULGARIAN);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm 'ч.'", BULGARIAN);

    /** What was answered; a day or code that is none is written as it was typed. */
    String answer(Question<?> question, String value) {
        if (question.kind() instanceof Kind.Day) {
            return dayOf(value);
        } else if (question.kind() instanceof Kind.Body) {
            return values.body(value);
        }
        return question.kind().codeList().map(list -> values.code(list, value)).orElse(value);
    }

    private static String dayOf(String value) {
        try {
            return DAY.format(LocalDate.parse(value));
        } catch (DateTimeParseException asTyped) {
            return value;
        }
    }

    /** The day in Sofia. */
    static String day(Instant instant) {
        return DAY.format(instant.atZone(Sofia.ZONE));
    }

    /** The hour in Sofia. */
    static String hour(Instant instant) {
        return HOUR.format(instant.atZone(Sofia.ZONE));
    }
}
