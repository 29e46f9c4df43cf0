package bg.nrm.signal;

import java.util.function.Function;

/** The parts of a signal that two people may change at once, each on its own. */
public enum SignalField {
    DANGER(SignalFacts::danger),
    URGENCY(SignalFacts::urgency),
    ARRIVAL(SignalFacts::arrival),
    SENDER(SignalFacts::sender),
    PLACE(SignalFacts::place),
    LANGUAGE(SignalFacts::language),
    FORMS(SignalFacts::forms),
    ACTION(SignalFacts::action);

    private final Function<SignalFacts, Object> value;

    SignalField(Function<SignalFacts, Object> value) {
        this.value = value;
    }

    boolean same(SignalFacts one, SignalFacts other) {
        return value.apply(one).equals(value.apply(other));
    }

    /** One record with this part of another. */
    public SignalFacts take(SignalFacts into, SignalFacts from) {
        return into.with(this, from);
    }
}
