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

    default When or(When other) {
        return new Either(this, other);
    }
}
