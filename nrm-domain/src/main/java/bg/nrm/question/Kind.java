package bg.nrm.question;

import bg.nrm.input.Blank;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a question is answered. A closed family: whoever draws, words, describes or stores questions deals with every kind or does not
 * compile.
 *
 * @param <T> what an answer is
 */
public sealed interface Kind<T> {

    /** Days and hours are those of Bulgaria. */
    ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    /** What the texts say, of which there is at least one; a {@link Misread} tells why they say nothing. */
    T read(List<String> texts, Spelling spelling) throws Misread;

    /** The texts that say the answer, so that {@link #read} gives it back. */
    List<String> spell(T answer, Spelling spelling);

    /** The code list that words an answer. */
    default Optional<String> codeList() {
        return Optional.empty();
    }

    /** Code of the problem when an answer is needed and there is none. */
    default String missing() {
        return "field.missing";
    }

    /** Whether one answer holds several values. */
    default boolean isSeveral() {
        return false;
    }

    /** The answer within an object that nobody can tell the type of any more: answers to this kind of question are always of it. */
    @SuppressWarnings("unchecked")
    default T cast(Object answer) {
        return (T) answer;
    }

    /** Its name, for pages. */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * Written text.
     *
     * @param letters how many fit, as people count them: an emoji is one
     * @param prose whether it has several lines
     */
    record Text(int letters, boolean prose) implements Kind<String> {
        @Override
        public String read(List<String> texts, Spelling spelling) throws Misread {
            return only(texts);
        }

        @Override
        public List<String> spell(String answer, Spelling spelling) {
            return List.of(answer);
        }
    }

    /** A day. */
    record Day() implements Kind<LocalDate> {
        @Override
        public LocalDate read(List<String> texts, Spelling spelling) throws Misread {
            return Calendar.day(only(texts), spelling).orElseThrow(() -> new Misread("date.unreadable"));
        }

        @Override
        public List<String> spell(LocalDate answer, Spelling spelling) {
            return List.of(Calendar.spelt(answer, spelling));
        }
    }

    /** An hour of a day. */
    record Hour() implements Kind<LocalTime> {
        @Override
        public LocalTime read(List<String> texts, Spelling spelling) throws Misread {
            return Calendar.hour(only(texts), spelling).orElseThrow(() -> new Misread("time.unreadable"));
        }

        @Override
        public List<String> spell(LocalTime answer, Spelling spelling) {
            return List.of(Calendar.spelt(answer, spelling));
        }
    }

    /** A day and an hour in one field. */
    record Moment() implements Kind<Instant> {

        private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

        @Override
        public Instant read(List<String> texts, Spelling spelling) throws Misread {
            String text = Blank.bare(only(texts));
            if (spelling == Spelling.SYSTEMS) {
                return Calendar.instant(text).orElseThrow(() -> new Misread("date.unreadable"));
            }
            String[] parts = text.split("\\s+(?=\\S*\\d\\s*[:.]?\\s*\\d{2}(\\s*ч\\.?)?$)", 2);
            LocalDate day = Calendar.day(parts[0], spelling).orElseThrow(() -> new Misread("date.unreadable"));
            LocalTime hour = Calendar.hour(parts.length > 1 ? parts[1] : "", spelling)
                    .orElseThrow(() -> new Misread("time.unreadable"));
            LocalDateTime local = day.atTime(hour);
            if (Calendar.isSkipped(local)) {
                throw new Misread("time.skipped");
            }
            return local.atZone(SOFIA).toInstant();
        }

        @Override
        public List<String> spell(Instant answer, Spelling spelling) {
            return List.of(spelling == Spelling.SYSTEMS ? answer.toString() : TYPED.format(answer.atZone(SOFIA)));
        }
    }

    /** A whole number. */
    record Whole(int least, int most) implements Kind<Integer> {
        @Override
        public Integer read(List<String> texts, Spelling spelling) throws Misread {
            String text = Blank.bare(only(texts));
            if (!text.matches("-?[0-9]{1,9}")) {
                throw new Misread("number.unreadable");
            }
            return Integer.valueOf(text);
        }

        @Override
        public List<String> spell(Integer answer, Spelling spelling) {
            return List.of(answer.toString());
        }
    }

    /** A sum in euro: 10000 or 5112,92. */
    record Amount() implements Kind<BigDecimal> {
        @Override
        public BigDecimal read(List<String> texts, Spelling spelling) throws Misread {
            String text = spelling == Spelling.SYSTEMS
                    ? only(texts)
                    : Blank.bare(only(texts)).replace(" ", "").replace(',', '.');
            if (!text.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
                throw new Misread("amount.unreadable");
            }
            return new BigDecimal(text).setScale(2);
        }

        @Override
        public List<String> spell(BigDecimal answer, Spelling spelling) {
            String text = answer.toPlainString();
            return List.of(spelling == Spelling.SYSTEMS ? text : text.replace('.', ','));
        }
    }

    /**
     * One of few values that the rules themselves know.
     *
     * @param list the code list that words them; it has the same codes
     */
    record OneOf<E extends Enum<E>>(Class<E> values, String list) implements Kind<E> {
        @Override
        public E read(List<String> texts, Spelling spelling) throws Misread {
            String text = only(texts);
            return all().stream()
                    .filter(value -> value.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new Misread("code.unknown", list));
        }

        @Override
        public List<String> spell(E answer, Spelling spelling) {
            return List.of(answer.name());
        }

        public List<E> all() {
            return Arrays.asList(values.getEnumConstants());
        }

        @Override
        public Optional<String> codeList() {
            return Optional.of(list);
        }

        @Override
        public String missing() {
            return "choice.missing";
        }
    }

    /** One value of a code list. */
    record Choice(String list) implements Kind<String> {
        @Override
        public String read(List<String> texts, Spelling spelling) throws Misread {
            return only(texts);
        }

        @Override
        public List<String> spell(String answer, Spelling spelling) {
            return List.of(answer);
        }

        @Override
        public Optional<String> codeList() {
            return Optional.of(list);
        }

        @Override
        public String missing() {
            return "choice.missing";
        }
    }

    /** Several values of a code list. */
    record Choices(String list) implements Kind<Set<String>> {
        @Override
        public Set<String> read(List<String> texts, Spelling spelling) {
            return Collections.unmodifiableSet(new TreeSet<>(texts));
        }

        @Override
        public List<String> spell(Set<String> answer, Spelling spelling) {
            return answer.stream().sorted().toList();
        }

        @Override
        public Optional<String> codeList() {
            return Optional.of(list);
        }

        @Override
        public String missing() {
            return "choice.missing";
        }

        @Override
        public boolean isSeveral() {
            return true;
        }
    }

    /** A body of the mechanism; the answer is its key. */
    record Body() implements Kind<Long> {
        @Override
        public Long read(List<String> texts, Spelling spelling) throws Misread {
            String text = only(texts);
            if (!text.matches("[0-9]{1,18}")) {
                throw new Misread("receiver.missing");
            }
            return Long.valueOf(text);
        }

        @Override
        public List<String> spell(Long answer, Spelling spelling) {
            return List.of(answer.toString());
        }

        @Override
        public String missing() {
            return "receiver.missing";
        }
    }

    /** Rows that answer the same questions; they are read one by one, see {@link Reading}. */
    record Rows(Questions columns, int most) implements Kind<List<Answers>> {
        @Override
        public List<Answers> read(List<String> texts, Spelling spelling) {
            throw new IllegalStateException("rows are no text");
        }

        @Override
        public List<String> spell(List<Answers> answer, Spelling spelling) {
            throw new IllegalStateException("rows are no text");
        }
    }

    private static String only(List<String> texts) throws Misread {
        if (texts.size() > 1) {
            throw new Misread("field.several");
        }
        return texts.get(0);
    }
}
