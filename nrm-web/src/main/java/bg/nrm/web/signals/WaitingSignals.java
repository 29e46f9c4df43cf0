package bg.nrm.web.signals;

import bg.nrm.access.CurrentActor;
import bg.nrm.signal.SignalState;
import bg.nrm.signal.Signals;
import bg.nrm.web.frame.Place;
import bg.nrm.web.frame.Tally;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** How many signals nobody has looked at yet, for the menu. */
@RequestScoped
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
    public Optional<Count> count() {
        int waiting = signals.count(SignalState.NEW, current.get().organisationId());
        return Optional.of(new Count(waiting, false)).filter(count -> count.number() > 0);
    }
}
