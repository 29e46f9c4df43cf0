package bg.nrm.web.signals;

import bg.nrm.access.CurrentActor;
import bg.nrm.count.Counting;
import bg.nrm.signal.SignalState;
import bg.nrm.signal.Signals;
import bg.nrm.web.frame.Place;
import bg.nrm.web.frame.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How many signals nobody has looked at yet, for the menu. */
@ApplicationScoped
public class WaitingSignals implements Tally {

    @Inject
    private Signals signals;

    @Inject
    private CurrentActor current;

    @Override
    public Place place() {
        return Place.SIGNALS;
    }

    @Override
    public List<Counting> asked() {
        return List.of(signals.counting(SignalState.NEW, current.get().organisationId()));
    }

    @Override
    public Optional<Count> count(List<Integer> counted) {
        return Optional.of(new Count(counted.get(0), false)).filter(count -> count.number() > 0);
    }
}
