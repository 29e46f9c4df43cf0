package bg.nrm.signal;

import bg.nrm.access.CurrentActor;
import bg.nrm.count.Counting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * That there are signals, as far as the user's body may know them or the user handed them in: numbers beside a place, references beside
 * a person, never what a signal says.
 */
@ApplicationScoped
public class KnownSignals {

    /** Above this a count only says "more than". */
    public static final int COUNTED = Signals.COUNTED;

    @Inject
    private Signals signals;

    @Inject
    private CurrentActor current;

    /** That a signal names somebody, and what has become of it. */
    public record Known(
            SignalNumber number, SignalState state, Precedence precedence, Danger danger, Urgency urgency) {}

    /** Whether a signal names this person; asked by a use case that has made sure of the right to know both. */
    public boolean isNamed(long personId, long signalId) {
        return signals.personsOf(signalId).contains(personId);
    }

    /** The signals that name a person, among those the user's body may know; those in danger first, then the newest. */
    public List<Known> naming(long personId) {
        return signals.naming(personId, current.get().organisationId()).stream()
                .map(signal -> new Known(
                        signal.number(), signal.state(), signal.precedence(), signal.danger(), signal.urgency()))
                .toList();
    }

    /** How many signals in a state the user's body may know, told apart up to {@link #COUNTED}. */
    public Counting counting(SignalState state) {
        return signals.counting(state, current.get().organisationId());
    }

    /** How many signals in danger the user's body may know about which nobody has decided yet. */
    public Counting countingInDanger() {
        return signals.countingInDanger(current.get().organisationId());
    }

    /** How the last signal of the user's body came in, for the next one to begin with; empty before the first. */
    public Optional<String> lastChannel() {
        return signals.lastChannel(current.get().organisationId());
    }

    /** The number under which the user has handed in an intake already. */
    public Optional<SignalNumber> handedIn(UUID submission) {
        return signals.handedIn(submission, current.get().userId());
    }

    /** Those of some submissions that the user has handed in. */
    public List<String> handedIn(Collection<String> submissions) {
        return signals.handedIn(submissions, current.get().userId());
    }
}
