package bg.nrm.web.signals;

import bg.nrm.count.Counting;
import bg.nrm.signal.KnownSignals;
import bg.nrm.signal.SignalState;
import bg.nrm.web.frame.Place;
import bg.nrm.web.frame.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How many signals nobody has looked at yet, for the menu; and whether somebody is in danger in one that is not decided about. */
@ApplicationScoped
public class WaitingSignals implements Tally {

    @Inject
    private KnownSignals signals;

    @Override
    public Place place() {
        return Place.SIGNALS;
    }

    @Override
    public List<Counting> asked() {
        return List.of(signals.counting(SignalState.NEW), signals.countingInDanger());
    }

    @Override
    public Optional<Count> count(List<Integer> counted) {
        Kind kind = counted.get(1) > 0 ? Kind.DANGER : Kind.OPEN;
        return Optional.of(new Count(Math.max(counted.get(0), counted.get(1)), kind))
                .filter(count -> count.number() > 0);
    }
}
