package bg.nrm.question;

import bg.nrm.input.Problem;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;

/** What several answers must keep to together. */
public sealed interface Rule {

    Optional<Problem> problem(Answers answers, Instant now);

    /** An hour of a day that stands in a field of its own: it has come already, and the clocks did not leap over it. */
    record HourOfDay(Question<LocalDate> day, Question<java.time.LocalTime> hour) implements Rule {
        @Override
        public Optional<Problem> problem(Answers answers, Instant now) {
            return answers.of(day)
                    .flatMap(date -> answers.of(hour).map(date::atTime))
                    .flatMap(local -> code(local, now))
                    .map(code -> Problem.at(hour.name(), code));
        }

        private static Optional<String> code(LocalDateTime local, Instant now) {
            if (Kind.isSkipped(local)) {
                return Optional.of("time.skipped");
            }
            boolean laterToday = local.toLocalDate().equals(Sofia.dayOf(now))
                    && local.atZone(Sofia.ZONE).toInstant().isAfter(now);
            return laterToday ? Optional.of("time.future") : Optional.empty();
        }
    }

    /** An answer that fits only together with certain others. */
    record Fits(Question<?> question, When condition, String code) implements Rule {
        @Override
        public Optional<Problem> problem(Answers answers, Instant now) {
            return answers.of(question)
                    .filter(answer -> !condition.holds(answers))
                    .map(answer -> Problem.at(question.name(), code));
        }
    }

    /** One number is not smaller than another, and words of their own that say so. */
    record Ascending(Question<Integer> from, Question<Integer> to, String code) implements Rule {
        @Override
        public Optional<Problem> problem(Answers answers, Instant now) {
            return answers.of(to)
                    .filter(most ->
                            answers.of(from).filter(least -> least > most).isPresent())
                    .map(most -> Problem.at(to.name(), code));
        }
    }

    /** One day does not come before another. */
    record Order(Question<LocalDate> from, Question<LocalDate> to) implements Rule {
        @Override
        public Optional<Problem> problem(Answers answers, Instant now) {
            return answers.of(from)
                    .filter(first ->
                            answers.of(to).filter(last -> last.isBefore(first)).isPresent())
                    .map(first -> Problem.at(to.name(), "date.early", first));
        }
    }

    /** From one day to another it is no longer than this. */
    record Span(Question<LocalDate> from, Question<LocalDate> to, Period longest, String code) implements Rule {
        @Override
        public Optional<Problem> problem(Answers answers, Instant now) {
            return answers.of(from)
                    .map(first -> first.plus(longest))
                    .filter(latest ->
                            answers.of(to).filter(last -> last.isAfter(latest)).isPresent())
                    .map(latest -> Problem.at(to.name(), code, latest));
        }
    }
}
