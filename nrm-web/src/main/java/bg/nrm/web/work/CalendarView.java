package bg.nrm.web.work;

import static java.util.stream.Collectors.groupingBy;

import bg.nrm.duty.CalendarEntry;
import bg.nrm.duty.CalendarStretch;
import bg.nrm.duty.ListingCalendar;
import bg.nrm.input.TypedDays;
import bg.nrm.procedure.language.WorkingCalendar.DayKind;
import bg.nrm.web.cases.Terms;
import bg.nrm.web.frame.Asked;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.frame.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A month of limits, ends of periods and tasks of the user's body. */
@Named
@RequestScoped
public class CalendarView {

    private static final int SHOWN = 3;
    private static final int WEEK = 7;
    private static final YearMonth FIRST = YearMonth.of(2000, 1);
    private static final YearMonth LAST = YearMonth.of(2099, 12);

    @Inject
    private ListingCalendar listing;

    @Inject
    private CalendarItems items;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    private LocalDate today;
    private YearMonth month;
    private Optional<LocalDate> chosen;
    private CalendarStretch stretch;
    private Map<LocalDate, List<CalendarEntry>> byDay;

    @PostConstruct
    void read() {
        today = Moments.dayOf(visitor.now());
        chosen = Asked.text("day").flatMap(CalendarView::day);
        month = chosen.map(YearMonth::from)
                .or(() -> Asked.text("month").flatMap(text -> day(text + "-01")).map(YearMonth::from))
                .filter(asked -> !asked.isBefore(FIRST) && !asked.isAfter(LAST))
                .orElse(YearMonth.from(today));
        stretch = listing.month(month);
        byDay = stretch.entries().stream().collect(groupingBy(CalendarEntry::day));
    }

    /** "November 2026". */
    public String getTitle() {
        return Terms.capital(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language.locale())) + " "
                + month.getYear();
    }

    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale()))
                .toList();
    }

    /** From the Monday on or before the first to the Sunday on or after the last. */
    public List<List<CalendarDay>> getWeeks() {
        LocalDate first = month.atDay(1);
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        return Stream.iterate(monday, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusDays(WEEK))
                .map(this::week)
                .toList();
    }

    public String getPrevious() {
        return "?month=" + month.minusMonths(1);
    }

    public String getNext() {
        return "?month=" + month.plusMonths(1);
    }

    public boolean isThisMonth() {
        return month.equals(YearMonth.from(today));
    }

    public boolean isCut() {
        return stretch.cut();
    }

    public String getCutWords() {
        return texts.in("work", "calendar.cut", ListingCalendar.MOST);
    }

    public boolean isFree() {
        return stretch.entries().isEmpty();
    }

    /** The day whose entries are all shown below the month. */
    public Optional<LocalDate> getChosen() {
        return chosen.filter(day -> YearMonth.from(day).equals(month));
    }

    public List<CalendarItem> getChosenItems() {
        return getChosen().map(day -> entries(day).map(items::of).toList()).orElse(List.of());
    }

    private List<CalendarDay> week(LocalDate monday) {
        return Stream.iterate(monday, day -> day.plusDays(1))
                .limit(WEEK)
                .map(this::day)
                .toList();
    }

    private CalendarDay day(LocalDate date) {
        boolean within = YearMonth.from(date).equals(month);
        DayKind kind = stretch.calendar().kindOf(date);
        boolean marked = within && kind != DayKind.WORKDAY && kind != DayKind.WEEKEND;
        long all = within ? entries(date).count() : 0;
        return new CalendarDay(
                date,
                Terms.capital(moments.as(date, "long")),
                kind.name(),
                marked ? texts.in("work", "calendar.day." + kind) : "",
                within,
                date.equals(today),
                within ? entries(date).limit(SHOWN).map(items::of).toList() : List.of(),
                all > SHOWN ? Optional.of(texts.in("work", "calendar.more", all - SHOWN)) : Optional.empty(),
                "?day=" + date + "#chosen");
    }

    private Stream<CalendarEntry> entries(LocalDate day) {
        return byDay.getOrDefault(day, List.of()).stream();
    }

    private static Optional<LocalDate> day(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? TypedDays.day(text) : Optional.empty();
    }
}
