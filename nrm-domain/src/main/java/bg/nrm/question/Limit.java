package bg.nrm.question;

import bg.nrm.input.Problem;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a day or a moment must keep to. Data, no lambda: what cannot be printed may not be declared. */
public sealed interface Limit {

    /** What is wrong with this answer, on the day as it is lived in Sofia. */
    Optional<Problem> problem(String field, Object answer, Instant now);

    /** The day has come already. */
    record NotAhead() implements Limit {
        @Override
        public Optional<Problem> problem(String field, Object answer, Instant now) {
            boolean ahead =
                    answer instanceof Instant at ? at.isAfter(now) : day(answer).isAfter(day(now));
            return ahead ? Optional.of(Problem.at(field, "date.future", day(now))) : Optional.empty();
        }
    }

    /** The day lies ahead. */
    record Ahead() implements Limit {
        @Override
        public Optional<Problem> problem(String field, Object answer, Instant now) {
            return day(answer).isAfter(day(now)) ? Optional.empty() : Optional.of(Problem.at(field, "day.past"));
        }
    }

    /** The day has not gone by: today at the earliest. */
    record NotPast() implements Limit {
        @Override
        public Optional<Problem> problem(String field, Object answer, Instant now) {
            return day(answer).isBefore(day(now))
                    ? Optional.of(Problem.at(field, "date.early", day(now)))
                    : Optional.empty();
        }
    }

    /** No day before this one. */
    record Since(LocalDate earliest) implements Limit {
        @Override
        public Optional<Problem> problem(String field, Object answer, Instant now) {
            return day(answer).isBefore(earliest)
                    ? Optional.of(Problem.at(field, "date.early", earliest))
                    : Optional.empty();
        }
    }

    /** A day, or the number of a year, not ahead and at most so many years ago. */
    record YearsBack(int most) implements Limit {
        @Override
        public Optional<Problem> problem(String field, Object answer, Instant now) {
            LocalDate earliest = day(now).minusYears(most);
            if (answer instanceof Integer year) {
                int latest = day(now).getYear();
                return year < earliest.getYear() || year > latest
                        ? Optional.of(Problem.at(field, "number.range", earliest.getYear(), latest))
                        : Optional.empty();
            }
            return new NotAhead().problem(field, answer, now).or(() -> new Since(earliest).problem(field, answer, now));
        }
    }

    private static LocalDate day(Object answer) {
        return answer instanceof Instant at ? Sofia.dayOf(at) : (LocalDate) answer;
    }
}
