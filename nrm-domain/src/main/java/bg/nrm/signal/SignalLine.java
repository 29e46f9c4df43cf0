package bg.nrm.signal;

import bg.nrm.question.Answers;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A signal in the list: what says whether it is urgent, and nothing that says who it is about. */
public record SignalLine(
        long id,
        SignalNumber number,
        Received received,
        String channel,
        String sender,
        Danger danger,
        Urgency urgency,
        Precedence precedence,
        Set<String> forms,
        Optional<String> country,
        Optional<String> district,
        int personCount,
        SignalState state,
        Optional<SignalOutcome> outcome,
        Instant registeredAt) {

    /** Its place in the list. */
    SignalKey key() {
        return new SignalKey(precedence, number);
    }

    static SignalLine of(Signal signal) {
        Answers facts = signal.facts();
        return new SignalLine(
                signal.id(),
                signal.number(),
                SignalQuestions.received(facts),
                facts.the(SignalQuestions.CHANNEL),
                facts.the(SignalQuestions.SENDER),
                facts.the(SignalQuestions.DANGER),
                facts.the(SignalQuestions.URGENCY),
                signal.precedence(),
                facts.of(SignalQuestions.FORMS).orElse(Set.of()),
                facts.of(SignalQuestions.COUNTRY),
                facts.of(SignalQuestions.DISTRICT),
                signal.personCount(),
                signal.state(),
                signal.triage().map(Triage::outcome),
                signal.registeredAt());
    }
}
