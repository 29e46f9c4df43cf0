package bg.nrm.signal;

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
        SignalFacts facts = signal.facts();
        return new SignalLine(
                signal.id(),
                signal.number(),
                facts.arrival().received(),
                facts.arrival().channel(),
                facts.sender().kind(),
                facts.danger(),
                facts.urgency(),
                signal.precedence(),
                facts.forms(),
                facts.place().country(),
                facts.place().district(),
                signal.personCount(),
                signal.state(),
                signal.triage().map(Triage::outcome),
                signal.registeredAt());
    }
}
