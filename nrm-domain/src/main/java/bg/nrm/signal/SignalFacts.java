package bg.nrm.signal;

import bg.nrm.input.Blank;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is recorded of a signal and may be put right later.
 *
 * @param language in which it was given, ISO 639-1
 * @param forms codes of the list FORM, as suspected
 * @param action what was done at once
 */
public record SignalFacts(
        Danger danger,
        Urgency urgency,
        Arrival arrival,
        Sender sender,
        Place place,
        Optional<String> language,
        Set<String> forms,
        String action) {

    public SignalFacts {
        forms = Collections.unmodifiableSet(new TreeSet<>(forms));
        action = Blank.trimmed(action);
    }

    /** One part of it as in another. */
    SignalFacts with(SignalField part, SignalFacts other) {
        return new SignalFacts(
                part == SignalField.DANGER ? other.danger : danger,
                part == SignalField.URGENCY ? other.urgency : urgency,
                part == SignalField.ARRIVAL ? other.arrival : arrival,
                part == SignalField.SENDER ? other.sender : sender,
                part == SignalField.PLACE ? other.place : place,
                part == SignalField.LANGUAGE ? other.language : language,
                part == SignalField.FORMS ? other.forms : forms,
                part == SignalField.ACTION ? other.action : action);
    }
}
