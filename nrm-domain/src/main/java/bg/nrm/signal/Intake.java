package bg.nrm.signal;

import bg.nrm.input.Blank;
import bg.nrm.question.Answers;
import java.util.List;
import java.util.UUID;

/**
 * A new signal as it is handed in: only what is known.
 *
 * @param submission made when the form was opened; the same intake handed in again is the same signal
 * @param facts answers to {@link SignalQuestions#FACTS}
 * @param narrative what was said, in the sender's words; kept as it was
 * @param persons whom it is about: none, one or many
 */
public record Intake(UUID submission, Answers facts, String narrative, List<Answers> persons, Sharing sharing) {

    public Intake {
        narrative = Blank.trimmed(narrative);
        persons = List.copyOf(persons);
    }
}
