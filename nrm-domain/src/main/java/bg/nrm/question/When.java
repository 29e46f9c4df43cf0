package bg.nrm.question;

import java.util.Set;
import java.util.stream.Stream;

/** On which answers it depends whether something is asked, or has to be answered. Data, like everything declared here. */
public sealed interface When {

    boolean holds(Answers answers);

    /** The questions it depends on. */
    default Stream<Question<?>> dependsOn() {
        return Stream.empty();
    }

    /** What is left of it once these answers are settled: what depends on them alone holds always or never. */
    default When given(Answers settled) {
        boolean known = dependsOn().allMatch(question -> settled.of(question).isPresent());
        if (!known) {
            return this;
        }
        return holds(settled) ? new Always() : new Never();
    }

    record Always() implements When {
        @Override
        public boolean holds(Answers answers) {
            return true;
        }
    }

    record Never() implements When {
        @Override
        public boolean holds(Answers answers) {
            return false;
        }
    }

    /** The choice fell on one of these values; where several may be chosen, on one of them at least. */
    record Chosen(Question<?> question, Set<String> codes) implements When {
        @Override
        public boolean holds(Answers answers) {
            return answers.codes(question).anyMatch(codes::contains);
        }

        @Override
        public Stream<Question<?>> dependsOn() {
            return Stream.of(question);
        }
    }

    /** The question was answered at all. */
    record Answered(Question<?> question) implements When {
        @Override
        public boolean holds(Answers answers) {
            return answers.of(question).isPresent();
        }

        @Override
        public Stream<Question<?>> dependsOn() {
            return Stream.of(question);
        }
    }

    record Not(When condition) implements When {
        @Override
        public boolean holds(Answers answers) {
            return !condition.holds(answers);
        }

        @Override
        public Stream<Question<?>> dependsOn() {
            return condition.dependsOn();
        }

        @Override
        public When given(Answers settled) {
            When left = condition.given(settled);
            if (left instanceof Always) {
                return new Never();
            }
            return left instanceof Never ? new Always() : new Not(left);
        }
    }

    record Either(When one, When other) implements When {
        @Override
        public boolean holds(Answers answers) {
            return one.holds(answers) || other.holds(answers);
        }

        @Override
        public Stream<Question<?>> dependsOn() {
            return Stream.concat(one.dependsOn(), other.dependsOn());
        }

        @Override
        public When given(Answers settled) {
            When first = one.given(settled);
            When second = other.given(settled);
            if (first instanceof Always || second instanceof Never) {
                return first;
            }
            return second instanceof Always || first instanceof Never ? second : new Either(first, second);
        }
    }

    record Both(When one, When other) implements When {
        @Override
        public boolean holds(Answers answers) {
            return one.holds(answers) && other.holds(answers);
        }

        @Override
        public Stream<Question<?>> dependsOn() {
            return Stream.concat(one.dependsOn(), other.dependsOn());
        }

        @Override
        public When given(Answers settled) {
            When first = one.given(settled);
            When second = other.given(settled);
            if (first instanceof Never || second instanceof Always) {
                return first;
            }
            return second instanceof Never || first instanceof Always ? second : new Both(first, second);
        }
    }

    static When chosen(Question<?> question, String... codes) {
        return new Chosen(question, Set.of(codes));
    }

    static When chosen(Question<?> question, Enum<?> value) {
        return chosen(question, value.name());
    }

    static When answered(Question<?> question) {
        return new Answered(question);
    }

    static When not(When condition) {
        return new Not(condition);
    }

    default When and(When other) {
        return new Both(this, other);
    }

    default When or(When other) {
        return new Either(this, other);
    }
}
