package bg.nrm.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** When things happened that are recorded later: each a quarter of an hour after the one before, unless days pass between them. */
final class Diary {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private LocalDateTime now;

    Diary(LocalDateTime begin) {
        now = begin;
    }

    String day() {
        return DAY.format(now);
    }

    String hour() {
        return HOUR.format(now);
    }

    int year() {
        return now.getYear();
    }

    /** Goes on some days later, at ten in the morning. */
    void daysLater(int days) {
        now = now.plusDays(days).withHour(10).withMinute(0);
    }

    /** Types the next moment into a form that asks for one. */
    void date(Page page, String form) {
        Locator day = page.locator("[id='" + form + ":day']");
        if (day.count() > 0) {
            now = now.plusMinutes(15);
            day.fill(day());
            page.locator("[id='" + form + ":hour']").fill(hour());
        }
    }
}
