package bg.nrm.question;

import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * What an empty form can know before anybody types: when it is opened, and what the forms of the user's body mostly say.
 *
 * @param ofBody by the name of the question: texts as a system would send them
 */
public record Beginning(Instant now, Map<String, String> ofBody) {

    public static Beginning at(Instant now) {
        return new Beginning(now, Map.of());
    }

    <T> Answers begin(Question<T> question, Answers answers) {
        return switch (question.first()) {
            case NOTHING -> answers.otherwise(question);
            case TODAY -> answers.put(question, Sofia.dayOf(now));
            case NOW -> answers.put(
                    question, LocalTime.ofInstant(now, Sofia.ZONE).withSecond(0).withNano(0));
            case OF_BODY -> ofBody.containsKey(question.name()) ? answers.with(question, known(question)) : answers;
        };
    }

    private <T> T known(Question<T> question) {
        try {
            return question.kind().read(List.of(ofBody.get(question.name())), Spelling.SYSTEMS);
        } catch (Misread misread) {
            throw new IllegalStateException(question + " cannot begin so", misread);
        }
    }
}
