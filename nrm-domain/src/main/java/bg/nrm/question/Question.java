package bg.nrm.question;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing a form asks for; the key of its answer in {@link Answers}.
 *
 * @param <T> what an answer is: a code, a day, a text
 * @param name its name on the page, in the interface and in the wording: {@code senderContact}
 * @param kind how it is answered
 * @param limits what an answer must keep to
 * @param otherwise the answer that counts while none was given; empty where "not answered" is an answer of its own
 * @param first what stands in the field of an empty form
 * @param means what is meant, for whoever connects another system (English); may be empty
 */
public record Question<T>(
        String name, Kind<T> kind, List<Limit> limits, Optional<T> otherwise, First first, String means) {

    /** What stands in the field of an empty form, before anybody has typed. */
    public enum First {
        NOTHING,
        /** The day on which the form is opened. */
        TODAY,
        /** The hour at which the form is opened. */
        NOW,
        /** What most forms of the user's body say here; whoever opens the form knows it. */
        OF_BODY
    }

    public Question {
        limits = List.copyOf(limits);
    }

    /** One line of text, of at most so many letters. */
    public static Question<String> line(String name, int letters) {
        return of(name, new Kind.Text(letters, false));
    }

    /** Several lines of text, of at most so many letters. */
    public static Question<String> prose(String name, int letters) {
        return of(name, new Kind.Text(letters, true));
    }

    /** A day: 24.10.2026. */
    public static Question<LocalDate> day(String name) {
        return of(name, new Kind.Day());
    }

    /** An hour of a day in Sofia: 19:40. */
    public static Question<LocalTime> hour(String name) {
        return of(name, new Kind.Hour());
    }

    /** A day and an hour in Sofia. */
    public static Question<Instant> moment(String name) {
        return of(name, new Kind.Moment());
    }

    /** A whole number from least to most. */
    public static Question<Integer> whole(String name, int least, int most) {
        return of(name, new Kind.Whole(least, most));
    }

    /** A sum of money in euro, to the cent. */
    public static Question<BigDecimal> amount(String name) {
        return of(name, new Kind.Amount());
    }

    /** One of few values that the rules themselves know; worded by a code list of the same codes. */
    public static <E extends Enum<E>> Question<E> oneOf(String name, Class<E> values, String list) {
        return of(name, new Kind.OneOf<>(values, list));
    }

    /** One of few values that the rules themselves know, worded by the terms of the procedure. */
    public static <E extends Enum<E>> Question<E> term(String name, Class<E> values) {
        return term(name, values, Arrays.asList(values.getEnumConstants()));
    }

    /** One of some of the values that the rules themselves know. */
    public static <E extends Enum<E>> Question<E> term(String name, Class<E> values, List<E> among) {
        return of(name, new Kind.Term<>(values, among));
    }

    /** Whether something is so; both are answers. */
    public static Question<Boolean> truth(String name) {
        return of(name, new Kind.Truth());
    }

    /** A user of the register, by their number. */
    public static Question<Integer> colleague(String name) {
        return of(name, new Kind.Colleague());
    }

    /** One value of a code list. */
    public static Question<String> choice(String name, String list) {
        return of(name, new Kind.Choice(list));
    }

    /** Several values of a code list, in no order. */
    public static Question<Set<String>> choices(String name, String list) {
        return of(name, new Kind.Choices(list, List.of(), false));
    }

    /** The same from a long list that only helps; in groups, by what the codes of each begin with. */
    public static Question<Set<String>> folded(String name, String list, String... groups) {
        return of(name, new Kind.Choices(list, List.of(groups), false));
    }

    /** Several values of a code list, the one that counts most first. */
    public static Question<List<String>> ranked(String name, String list) {
        return of(name, new Kind.Ranked(list));
    }

    /** A sum in a currency that is asked for apart, in its hundredths. */
    public static Question<Long> hundredths(String name) {
        return of(name, new Kind.Hundredths());
    }

    /** The same of a long list, picked one after another. */
    public static Question<Set<String>> picks(String name, String list) {
        return of(name, new Kind.Choices(list, List.of(), true));
    }

    /** At most so many values of a long code list, the first one first. */
    public static Question<List<String>> picked(String name, String list, int most) {
        return of(name, new Kind.Picked(list, most));
    }

    /** A body of the mechanism, by its key. */
    public static Question<Long> body(String name) {
        return of(name, new Kind.Body());
    }

    /** Any number of rows, each answering the same questions; at most so many. */
    public static Question<List<Answers>> rows(String name, int most, Questions.Asked... columns) {
        return rows(name, most, Questions.questions(Questions.section(name, columns)));
    }

    /** The same, where the answers of a row keep to rules together. */
    public static Question<List<Answers>> rows(String name, int most, Questions columns) {
        return of(name, new Kind.Rows(columns, most));
    }

    private static <T> Question<T> of(String name, Kind<T> kind) {
        return new Question<>(name, kind, List.of(), Optional.empty(), First.NOTHING, "");
    }

    /** The day has come already. */
    public Question<T> notAhead() {
        return within(new Limit.NotAhead());
    }

    /** The day lies ahead. */
    public Question<T> ahead() {
        return within(new Limit.Ahead());
    }

    /** The day is today at the earliest. */
    public Question<T> notPast() {
        return within(new Limit.NotPast());
    }

    /** No day before this one; catches slips of the pen such as 1026 for 2026. */
    public Question<T> since(LocalDate earliest) {
        return within(new Limit.Since(earliest));
    }

    /** Not ahead and at most so many years ago: a day, or the number of a year. */
    public Question<T> yearsBack(int most) {
        return within(new Limit.YearsBack(most));
    }

    /** The answer that counts while none was given; a form begins with it. */
    public Question<T> otherwise(T answer) {
        return new Question<>(name, kind, limits, Optional.of(answer), first, means);
    }

    public Question<T> first(First beginning) {
        return new Question<>(name, kind, limits, otherwise, beginning, means);
    }

    public Question<T> means(String sentence) {
        return new Question<>(name, kind, limits, otherwise, first, sentence);
    }

    private Question<T> within(Limit limit) {
        return new Question<>(
                name, kind, Stream.concat(limits.stream(), Stream.of(limit)).toList(), otherwise, first, means);
    }

    /** A question is told from others by its name; two forms may ask questions of one name, one form may not. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Question<?> question && name.equals(question.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
