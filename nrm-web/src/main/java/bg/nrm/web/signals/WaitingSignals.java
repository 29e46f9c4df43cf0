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

/** How many signals nobody has looked at yet, for the menu; and whether somebody is in danger in one that is not decided about. */
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
        long body = current.get().organisationId();
        return List.of(signals.counting(SignalState.NEW, body), signals.countingInDanger(body));
    }

    @Override
    public Optional<Count> count(List<Integer> counted) {
        Kind kind = counted.get(1) > 0 ? Kind.DANGER : Kind.OPEN;
        return Optional.of(new Count(Math.max(counted.get(0), counted.get(1)), kind))
                .filter(count -> count.number() > 0);
    }
}
