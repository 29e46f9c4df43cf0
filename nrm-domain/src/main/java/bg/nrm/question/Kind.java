package bg.nrm.question;

import bg.nrm.input.Blank;
import bg.nrm.input.TypedDays;
import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a question is answered. A closed family: what draws or describes questions deals with every kind, and fails on one it does not know
 * rather than take it for text.
 *
 * @param <T> what an answer is
 */
public sealed interface Kind<T> {

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

    /** Whether its values are picked one after another out of a list so long that people look for them by name. */
    default boolean isPicked() {
        return false;
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
            return prose ? Blank.trimmed(only(texts)) : Blank.plain(only(texts));
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
            String text = only(texts);
            return (spelling == Spelling.PEOPLE ? TypedDays.day(text) : parsed(() -> LocalDate.parse(text)))
                    .orElseThrow(() -> new Misread("date.unreadable"));
        }

        @Override
        public List<String> spell(LocalDate answer, Spelling spelling) {
            return List.of(spelling == Spelling.PEOPLE ? TypedDays.typed(answer) : answer.toString());
        }
    }

    /** An hour of a day. */
    record Hour() implements Kind<LocalTime> {
        @Override
        public LocalTime read(List<String> texts, Spelling spelling) throws Misread {
            String text = only(texts);
            return (spelling == Spelling.PEOPLE ? TypedDays.hour(text) : parsed(() -> LocalTime.parse(text)))
                    .orElseThrow(() -> new Misread("time.unreadable"));
        }

        @Override
        public List<String> spell(LocalTime answer, Spelling spelling) {
            return List.of(
                    spelling == Spelling.PEOPLE
                            ? TypedDays.typed(answer)
                            : DateTimeFormatter.ISO_LOCAL_TIME.format(answer));
        }
    }

    /** A day and an hour in one field. */
    record Moment() implements Kind<Instant> {

        private static final Pattern PEOPLE = Pattern.compile("(.*\\d{4}(?:\\s*г\\.?)?|\\d{4}-\\d+-\\d+),?\\s+(.+)");

        @Override
        public Instant read(List<String> texts, Spelling spelling) throws Misread {
            String text = only(texts);
            if (spelling == Spelling.SYSTEMS) {
                return parsed(() -> Stored.kept(OffsetDateTime.parse(text).toInstant()))
                        .orElseThrow(() -> new Misread("date.unreadable"));
            }
            Matcher parts = PEOPLE.matcher(Blank.bare(text));
            LocalDate day = TypedDays.day(parts.matches() ? parts.group(1) : text)
                    .orElseThrow(() -> new Misread("date.unreadable"));
            LocalTime hour = TypedDays.hour(parts.matches() ? parts.group(2) : "")
                    .orElseThrow(() -> new Misread("time.unreadable"));
            if (isSkipped(day.atTime(hour))) {
                throw new Misread("time.skipped");
            }
            return day.atTime(hour).atZone(Sofia.ZONE).toInstant();
        }

        @Override
        public List<String> spell(Instant answer, Spelling spelling) {
            LocalDateTime local = LocalDateTime.ofInstant(answer, Sofia.ZONE);
            return List.of(
                    spelling == Spelling.SYSTEMS
                            ? answer.toString()
                            : TypedDays.typed(local.toLocalDate()) + " " + TypedDays.typed(local.toLocalTime()));
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

    /** One of few values that the rules themselves know, worded by the terms of the procedure. */
    record Term<E extends Enum<E>>(Class<E> values, List<E> among) implements Kind<E> {
        public Term {
            among = List.copyOf(among);
        }

        @Override
        public E read(List<String> texts, Spelling spelling) throws Misread {
            String text = only(texts);
            return among.stream()
                    .filter(value -> value.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new Misread("code.unknown", ""));
        }

        @Override
        public List<String> spell(E answer, Spelling spelling) {
            return List.of(answer.name());
        }

        @Override
        public String missing() {
            return "choice.missing";
        }
    }

    /** Whether something is so. */
    record Truth() implements Kind<Boolean> {
        @Override
        public Boolean read(List<String> texts, Spelling spelling) throws Misread {
            String text = only(texts);
            if (!text.matches("true|false")) {
                throw new Misread("choice.missing");
            }
            return Boolean.valueOf(text);
        }

        @Override
        public List<String> spell(Boolean answer, Spelling spelling) {
            return List.of(answer.toString());
        }

        @Override
        public String missing() {
            return "choice.missing";
        }
    }

    /** A user of the register; the answer is their number. */
    record Colleague() implements Kind<Integer> {
        @Override
        public Integer read(List<String> texts, Spelling spelling) throws Misread {
            String text = only(texts);
            if (!text.matches("[0-9]{1,9}")) {
                throw new Misread("choice.missing");
            }
            return Integer.valueOf(text);
        }

        @Override
        public List<String> spell(Integer answer, Spelling spelling) {
            return List.of(answer.toString());
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

    /**
     * Several values of a code list.
     *
     * @param groups for a long list that only helps: what the codes of each group begin with. The page shows it folded, group by group;
     *     empty where everything is in sight
     * @param isPicked whether the list is so long that its values are picked one after another
     */
    record Choices(String list, List<String> groups, boolean isPicked) implements Kind<Set<String>> {
        public Choices {
            groups = List.copyOf(groups);
        }

        public boolean isFolded() {
            return !groups.isEmpty();
        }

        /** Where a code is shown in a folded list; the last group takes what belongs to no other, so that nothing is out of sight. */
        public String group(String code) {
            return groups.stream()
                    .filter(group -> code.startsWith(group + "_"))
                    .findFirst()
                    .orElse(groups.get(groups.size() - 1));
        }

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
            return "choices.missing";
        }

        @Override
        public boolean isSeveral() {
            return true;
        }
    }

    /** Several values of a code list in an order. */
    sealed interface Ordered extends Kind<List<String>> {

        /** The code list. */
        String list();

        @Override
        default List<String> read(List<String> texts, Spelling spelling) {
            return texts.stream().distinct().toList();
        }

        @Override
        default List<String> spell(List<String> answer, Spelling spelling) {
            return answer;
        }

        @Override
        default Optional<String> codeList() {
            return Optional.of(list());
        }

        @Override
        default String missing() {
            return "choices.missing";
        }

        @Override
        default boolean isSeveral() {
            return true;
        }
    }

    /** Several values of a code list in an order: the first counts most, the others follow it. */
    record Ranked(String list) implements Ordered {}

    /** A sum in a currency that is asked for apart; the answer is in its hundredths. People write 5112,92 and systems send 511292. */
    record Hundredths() implements Kind<Long> {

        private static final Pattern PEOPLE = Pattern.compile("(\\d{1,10})(?:[.,](\\d{1,2}))?");

        @Override
        public Long read(List<String> texts, Spelling spelling) throws Misread {
            String text = only(texts);
            long hundredths = spelling == Spelling.SYSTEMS
                    ? sent(text)
                    : typed(Blank.bare(text).replace(" ", ""));
            if (hundredths <= 0) {
                throw new Misread("amount.unreadable");
            }
            return hundredths;
        }

        private static long sent(String text) {
            return text.matches("[1-9]\\d{0,11}") ? Long.parseLong(text) : 0;
        }

        private static long typed(String text) {
            Matcher parts = PEOPLE.matcher(text);
            if (!parts.matches()) {
                return 0;
            }
            String cents = Optional.ofNullable(parts.group(2)).orElse("0");
            return Long.parseLong(parts.group(1)) * 100 + Long.parseLong(cents.length() == 1 ? cents + "0" : cents);
        }

        @Override
        public List<String> spell(Long answer, Spelling spelling) {
            return List.of(
                    spelling == Spelling.SYSTEMS
                            ? answer.toString()
                            : BigDecimal.valueOf(answer, 2).toPlainString().replace('.', ','));
        }
    }

    /** At most so many values of a long code list, picked one after another, the first one first. */
    record Picked(String list, int most) implements Ordered {
        @Override
        public boolean isPicked() {
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

    /** Whether the clocks of Sofia leapt over this hour in spring. */
    static boolean isSkipped(LocalDateTime local) {
        return Sofia.ZONE.getRules().getValidOffsets(local).isEmpty();
    }

    private static <T> Optional<T> parsed(Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String only(List<String> texts) throws Misread {
        if (texts.size() > 1) {
            throw new Misread("field.several");
        }
        return texts.get(0);
    }
}
