package bg.nrm.feed;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.casefile.CaseReference;
import bg.nrm.duty.CalendarEntry;
import bg.nrm.duty.CalendarEntry.DueDuty;
import bg.nrm.duty.CalendarEntry.DueTask;
import bg.nrm.duty.CalendarEntry.EndingPeriod;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.StepId;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Read by ical4j, which knows nothing of this register. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Locale BULGARIAN = Locale.forLanguageTag("bg");
    private static final CaseReference CASE = CaseReference.typed("T6TC-2M1C").orElseThrow();
    private static final String NAME = "НМН: срокове";

    @Test
    void another_reader_finds_it_valid() throws Exception {
        ValidationResult result = read(text(duty("2026-11-25T21:59:59.999999Z"), duty("2026-11-26T10:30:00Z")))
                .validate();
        assertThat(result.getEntries()).isEmpty();
    }

    @Test
    void what_ends_with_a_day_in_sofia_stands_on_that_day() throws Exception {
        VEvent event = only(text(duty("2026-11-25T21:59:59.999999Z")));
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(event.getDateTimeEnd().getDate()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T10:30:00Z",
        "2026-07-01T10:30:00Z",
        // the nights on which the clocks change: before and after, and both times half past three
        "2026-03-29T00:30:00Z",
        "2026-03-29T01:30:00Z",
        "2026-10-25T00:30:00Z",
        "2026-10-25T01:30:00Z",
        "2026-10-25T02:30:00Z"
    })
    void what_ends_at_a_moment_ends_at_that_moment_for_every_reader(String due) throws Exception {
        TemporalAccessor start = only(text(duty(due))).getDateTimeStart().getDate();
        assertThat(Instant.from(start)).isEqualTo(Instant.parse(due));
    }

    @Test
    void an_entry_says_reference_and_step_and_no_more() throws Exception {
        VEvent event = only(text(duty("2026-11-26T10:30:00Z")));
        assertThat(event.getSummary().getValue())
                .isEqualTo("T6TC-2M1C: Преглед на оценката на риска и плана за сигурност");
        List<Property> properties = event.getProperties();
        assertThat(properties)
                .extracting(Property::getName)
                .containsExactlyInAnyOrder("UID", "DTSTAMP", "DTSTART", "SUMMARY", "TRANSP", "CLASS");
    }

    @Test
    void it_stays_the_same_entry_when_its_time_moves() throws Exception {
        VEvent before = only(text(duty("2026-11-26T10:30:00Z")));
        VEvent after = only(text(duty("2026-11-30T21:59:59.999999Z")));
        assertThat(after.getUid()).isEqualTo(before.getUid());
    }

    @Test
    void two_steps_of_a_case_are_two_entries() throws Exception {
        Calendar calendar = read(text(
                duty("2026-11-26T10:30:00Z"),
                new DueDuty(CASE, StepId.ASSESS_RISK, Instant.parse("2026-11-26T10:30:00Z"), true, Instant.EPOCH)));
        assertThat(calendar.<VEvent>getComponents(Component.VEVENT))
                .extracting(VEvent::getUid)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void tasks_which_somebody_worded_stay_inside() {
        assertThat(text(new DueTask("Обади се на Ана", TODAY))).doesNotContain("Ана", "VEVENT");
    }

    @Test
    void the_same_limits_on_the_same_day_are_the_same_text() {
        assertThat(text(duty("2026-11-26T10:30:00Z"))).isEqualTo(text(duty("2026-11-26T10:30:00Z")));
    }

    @ParameterizedTest
    @EnumSource(PeriodId.class)
    void no_line_is_longer_than_75_octets_and_no_letter_is_cut(PeriodId period) throws Exception {
        String text = text(new EndingPeriod(CASE, period, Instant.parse("2026-12-01T21:59:59.999999Z")));
        assertThat(Arrays.asList(text.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(only(text).getSummary().getValue()).startsWith("T6TC-2M1C: ");
    }

    @Test
    void the_longest_names_come_back_whole() throws Exception {
        for (StepId step : StepId.values()) {
            DueDuty duty = new DueDuty(CASE, step, Instant.parse("2026-11-26T10:30:00Z"), true, Instant.EPOCH);
            String expected = "T6TC-2M1C: "
                    + bg.nrm.procedure.publication.Words.in(BULGARIAN).of(step);
            assertThat(only(text(duty)).getSummary().getValue()).isEqualTo(expected);
        }
    }

    private static DueDuty duty(String due) {
        return new DueDuty(CASE, StepId.REVISE_RISK_AND_PLAN, Instant.parse(due), false, Instant.EPOCH);
    }

    private static String text(CalendarEntry... entries) {
        return CalendarText.of(List.of(entries), BULGARIAN, NAME, TODAY);
    }

    private static VEvent only(String text) throws Exception {
        List<VEvent> events = read(text).getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
