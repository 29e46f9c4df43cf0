package bg.nrm.question;

import static bg.nrm.question.VisitQuestions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bg.nrm.input.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    private final Map<String, List<String>> typed = new HashMap<>(Map.of("came", List.of("28.11.2026")));
    private final List<Input> guests = new ArrayList<>();

    @Test
    void what_is_typed_is_read_with_its_type() {
        typed.put("at", List.of("9.30 ч."));
        typed.put("next", List.of("1.12.2026\u00a0г. 14:00\u200b"));
        typed.put("needs", List.of("FOOD", "CARE"));
        typed.put("beds", List.of("3"));
        typed.put("cost", List.of("1 112,9"));
        typed.put("shelter", List.of("42"));
        Answers answers = read().answers();
        assertThat(problems()).isEmpty();
        assertThat(answers.the(CAME)).isEqualTo("2026-11-28");
        assertThat(answers.the(AT)).isEqualTo("09:30");
        assertThat(answers.the(NEXT)).isEqualTo("2026-12-01T12:00:00Z");
        assertThat(answers.the(NEEDS)).containsExactly("CARE", "FOOD");
        assertThat(answers.the(BEDS)).isEqualTo(3);
        assertThat(answers.the(COST)).isEqualTo(new BigDecimal("1112.90"));
        assertThat(answers.the(SHELTER)).isEqualTo(42);
        assertThat(answers.of(WORDS)).isEmpty();
    }

    @Test
    void what_was_left_out_counts_as_declared() {
        assertThat(read().answers().the(URGENT)).isEqualTo(Urgent.UNKNOWN);
    }

    @Test
    void every_answer_is_spelt_so_that_it_is_read_again() {
        Answers answers = Answers.NONE
                .with(URGENT, Urgent.NO)
                .with(CAME, LocalDate.of(2026, 3, 1))
                .with(AT, LocalTime.of(9, 5))
                .with(NEXT, Instant.parse("2026-06-01T12:07:00Z"))
                .with(NEEDS, Set.of("FOOD", "CARE"))
                .with(BEDS, 2)
                .with(COST, new BigDecimal("10.50"))
                .with(SHELTER, 42L)
                .with(WORDS, "здраво");
        for (Spelling spelling : Spelling.values()) {
            Map<String, List<String>> texts = new HashMap<>();
            VISIT.asked().stream()
                    .map(Questions.Asked::question)
                    .filter(question -> answers.of(question).isPresent())
                    .forEach(question -> texts.put(question.name(), answers.spelt(question, spelling)));
            assertThat(Reading.of(VISIT, Input.of(texts), spelling)).isEqualTo(new Reading(answers, List.of()));
        }
    }

    @Test
    void systems_keep_to_one_spelling() {
        Map<String, List<String>> sent =
                Map.of("came", List.of("28.11.2026"), "at", List.of("9.30"), "cost", List.of("1,5"));
        assertThat(Reading.of(VISIT, Input.of(sent), Spelling.SYSTEMS).problems())
                .extracting(Problem::code)
                .containsExactly("date.unreadable", "time.unreadable", "amount.unreadable");
    }

    @Test
    void everything_wrong_is_said_at_once_each_at_its_field_and_each_field_is_blamed_once() {
        typed.put("urgent", List.of("YES"));
        typed.put("came", List.of("31.2.2026"));
        typed.put("words", List.of("единадесет!"));
        typed.put("needs", List.of("MAGIC"));
        typed.put("beds", List.of("10"));
        typed.put("shelter", List.of("7"));
        typed.put("review", List.of("28.11.2026"));
        assertThat(problems())
                .containsExactly(
                        Problem.at("called", "choice.missing"),
                        Problem.at("came", "date.unreadable"),
                        Problem.at("review", "day.past"),
                        Problem.at("words", "line.long", 11, 10),
                        Problem.at("needs", "code.unknown", "NEED"),
                        Problem.at("beds", "number.range", 1, 9),
                        Problem.at("shelter", "receiver.missing"));
    }

    @Test
    void several_values_where_one_is_asked_for_are_no_answer() {
        typed.put("channel", List.of("PHONE", "MAIL"));
        assertThat(problems()).containsExactly(Problem.at("channel", "field.several"));
    }

    @Test
    void blanks_are_no_answer() {
        typed.put("came", List.of("  "));
        assertThat(problems()).containsExactly(Problem.at("came", "field.missing"));
    }

    @Test
    void what_is_not_asked_is_neither_needed_nor_kept_nor_read() {
        typed.put("called", List.of("YES", "NO"));
        assertThat(problems()).isEmpty();
        assertThat(read().answers().of(CALLED)).isEmpty();
    }

    @Test
    void an_answer_can_be_needed_because_of_another() {
        typed.put("needs", List.of("FOOD", "OTHER"));
        assertThat(problems()).containsExactly(Problem.at("words", "field.missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "29.11.2026,      date.future",
        "19.05.2003,      date.early",
        "28.11.2026 23:30, date.unreadable",
    })
    void a_day_keeps_to_its_limits(String day, String code) {
        typed.put("came", List.of(day));
        assertThat(problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void today_is_the_day_in_Sofia() {
        typed.put("came", List.of("29.11.2026"));
        Instant lateEvening = Instant.parse("2026-11-28T22:30:00Z");
        assertThat(VISIT.problems(read().answers(), new Doorway(lateEvening))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "28.11.2026, 10:01, time.future",
        "28.11.2026, 10:00, ",
        "29.03.2026, 03:30, time.skipped",
        "29.03.2026, 04:00, ",
        "25.10.2026, 03:30, ",
        "27.11.2026, 23:59, ",
    })
    void an_hour_has_come_and_was_not_leapt_over(String day, String hour, String code) {
        typed.put("came", List.of(day));
        typed.put("at", List.of(hour));
        assertThat(problems()).isEqualTo(code == null ? List.of() : List.of(Problem.at("at", code)));
    }

    @Test
    void a_moment_that_the_clocks_leapt_over_is_none() {
        typed.put("next", List.of("29.03.2026 03:30"));
        assertThat(problems()).containsExactly(Problem.at("next", "time.skipped"));
    }

    @Test
    void several_answers_keep_to_their_rules_together() {
        typed.put("leaves", List.of("27.11.2026"));
        typed.put("country", List.of("DE"));
        typed.put("district", List.of("BGS"));
        assertThat(problems())
                .containsExactly(
                        Problem.at("leaves", "date.early", LocalDate.of(2026, 11, 28)),
                        Problem.at("district", "district.abroad"));
        typed.put("leaves", List.of("29.11.2027"));
        typed.put("country", List.of("BG"));
        assertThat(problems()).containsExactly(Problem.at("leaves", "plan.tooLong", LocalDate.of(2027, 11, 28)));
        typed.put("leaves", List.of("28.11.2027"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void rows_are_read_and_checked_one_by_one_and_empty_ones_are_none() {
        guests.add(row("guest", "Ана"));
        guests.add(row("guest", " "));
        guests.add(row("paper", "12"));
        assertThat(problems()).containsExactly(Problem.at("guests[1].guest", "field.missing"));
        assertThat(read().answers().the(GUESTS).get(0).text(GUEST)).isEqualTo("Ана");
        guests.add(row("guest", "Мими"));
        assertThat(problems()).contains(Problem.at("guests[0].guest", "rows.many", 2));
    }

    @Test
    void a_doubt_is_no_problem_once_a_reason_is_given() {
        guests.add(new Input(Map.of("guest", List.of("Ана"), "paper", List.of("doubtful")), Map.of()));
        assertThat(problems()).containsExactly(Problem.at("guests[0].kept", "reason.missing"));
        guests.set(
                0,
                new Input(
                        Map.of("guest", List.of("Ана"), "paper", List.of("doubtful"), "kept", List.of("SEEN")),
                        Map.of()));
        assertThat(problems()).isEmpty();
    }

    @Test
    void what_both_changed_and_what_only_they_changed_is_shown_and_either_can_be_taken() {
        Answers before = read().answers().with(COUNTRY, "BG");
        Answers theirs = before.with(DISTRICT, "BGS").with(BEDS, 4);
        Answers mine = before.with(DISTRICT, "VAR").with(WORDS, "моето");
        Conflict conflict = new Edit(1, before, mine).against(VISIT, theirs);
        assertThat(conflict.differences())
                .containsExactly(
                        new Conflict.Difference(VISIT.group("WORDS"), true),
                        new Conflict.Difference(VISIT.group("COST"), false),
                        new Conflict.Difference(VISIT.group("PLACE"), true));
        Answers taken = mine.taking(VISIT.group("PLACE"), theirs).taking(VISIT.group("COST"), theirs);
        assertThat(taken).isEqualTo(theirs.with(WORDS, "моето"));
        assertThat(VISIT.changed(theirs, taken)).containsExactly("WORDS");
    }

    @Test
    void each_part_can_be_taken_alone() {
        Answers one = read().answers();
        Answers other = Answers.NONE.with(WORDS, "а").with(BEDS, 1).with(COUNTRY, "BG");
        for (Questions.Group taken : VISIT.groups()) {
            Answers mixed = one.taking(taken, other);
            for (Questions.Group part : VISIT.groups()) {
                assertThat(mixed.same(part, part == taken ? other : one))
                        .as(taken.name() + "/" + part.name())
                        .isTrue();
            }
        }
    }

    @Test
    void a_record_that_says_what_was_seen_is_no_conflict_whatever_its_version() {
        Answers before = read().answers();
        assertThat(new Edit(1, before, before.with(BEDS, 2)).sees(VISIT, read().answers()))
                .isTrue();
        assertThat(new Edit(1, before, before).sees(VISIT, before.with(BEDS, 2)))
                .isFalse();
    }

    @Test
    void an_empty_form_begins_with_what_the_clock_and_the_body_know() {
        Answers begun = VISIT.begun(new Beginning(NOW, Map.of("channel", "PHONE")));
        assertThat(begun)
                .isEqualTo(Answers.NONE
                        .with(URGENT, Urgent.UNKNOWN)
                        .with(CHANNEL, "PHONE")
                        .with(CAME, LocalDate.of(2026, 11, 28))
                        .with(AT, LocalTime.of(10, 0)));
        assertThat(VISIT.begun(Beginning.at(NOW)).of(CHANNEL)).isEmpty();
    }

    @Test
    void other_systems_are_asked_the_same() {
        Map<String, Object> schema = Schema.of(VISIT.without(GUESTS));
        assertThat(schema).containsEntry("required", List.of("came")).containsEntry("additionalProperties", false);
        assertThat((Map<?, ?>) schema.get("properties"))
                .extracting("urgent", "channel", "words", "needs", "beds")
                .containsExactly(
                        Map.of(
                                "type",
                                "string",
                                "enum",
                                List.of("YES", "NO", "UNKNOWN"),
                                "description",
                                "Whether it is urgent"),
                        Map.of("type", "string", "description", "Code list CHANNEL"),
                        Map.of("type", "string", "maxLength", 10),
                        Map.of(
                                "type",
                                "array",
                                "items",
                                Map.of("type", "string"),
                                "uniqueItems",
                                true,
                                "description",
                                "Code list NEED"),
                        Map.of("type", "integer", "minimum", 1, "maximum", 9));
    }

    @Test
    void every_word_that_is_needed_is_named() {
        assertThat(Wording.told(VISIT)).contains("part.PLACE", "part.WORDS");
        assertThat(Wording.asked(VISIT))
                .contains("section.stay", "section.stay.lead", "question.country", "question.guest");
    }

    @Test
    void nothing_is_asked_twice() {
        assertThatThrownBy(() ->
                        Questions.questions(Questions.section("twice", Questions.asked(WORDS), Questions.asked(WORDS))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_said_never_gets_into_a_log() {
        assertThat(Answers.NONE.with(WORDS, "тайна")).hasToString("answers to [words]");
    }

    private Reading read() {
        return Reading.of(VISIT, new Input(typed, Map.of("guests", guests)), Spelling.PEOPLE);
    }

    private List<Problem> problems() {
        Reading reading = read();
        return reading.with(VISIT, VISIT.problems(reading.answers(), new Doorway(NOW)))
                .problems();
    }

    private static Input row(String name, String text) {
        return Input.of(Map.of(name, List.of(text)));
    }

    private record Doorway(Instant now) implements Setting {
        @Override
        public boolean has(String list, String code) {
            return !code.equals("MAGIC");
        }

        @Override
        public boolean isBody(long key) {
            return key == 42;
        }

        @Override
        public List<String> doubts(Question<?> question, Answers row, Answers whole) {
            return row.text(PAPER).equals("doubtful") ? List.of("WRONG") : List.of();
        }
    }
}
