package bg.nrm.signal;

import bg.nrm.access.Action;
import bg.nrm.access.CaseAccess;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.organisation.Body;
import bg.nrm.person.Person;
import bg.nrm.person.PersonOverview;
import bg.nrm.person.Persons;
import bg.nrm.question.Answers;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Opens a signal that the user's body may know. */
@ApplicationScoped
@Transactional
public class OpeningSignal {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Signals signals;

    @Inject
    private SignalReaders readers;

    @Inject
    private Persons persons;

    @Inject
    private CaseAccess access;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Permitted(Action.SIGNAL_OPENED)
    public SignalRecord open(SignalNumber number) {
        return open(signals.withNumber(number));
    }

    /** The same by its key. */
    @Permitted(Action.SIGNAL_OPENED)
    public SignalRecord open(long id) {
        return open(signals.find(id));
    }

    private SignalRecord open(Optional<Signal> found) {
        Signal signal = known(found);
        return new SignalRecord(
                signal.id(),
                signal.number(),
                signal.version(),
                signal.facts(),
                signal.narrative(),
                signal.state(),
                signal.triage(),
                signal.registeredAt(),
                signal.ownerId(),
                persons(signal),
                story(signal),
                readers.bodies(signal.id()).stream().map(Body::of).toList());
    }

    /** Only what may be put right. */
    @Permitted(Action.SIGNAL_OPENED)
    public Seen see(SignalNumber number) {
        Signal signal = known(signals.withNumber(number));
        return new Seen(signal.id(), signal.version(), signal.facts());
    }

    /** The facts of a signal at a version. */
    public record Seen(long id, long version, Answers facts) {}

    private Signal known(Optional<Signal> found) {
        Signal signal = found.orElseThrow(NotFound::new);
        access.requireSignal(signal.id());
        trail.about(ObjectType.SIGNAL, signal.id());
        return signal;
    }

    private List<PersonOverview> persons(Signal signal) {
        LocalDate today = Sofia.today(clock);
        List<Long> order = signals.personsOf(signal.id());
        return persons.withIds(order).stream()
                .sorted(Comparator.comparing((Person person) -> order.indexOf(person.id())))
                .map(person -> PersonOverview.of(person, today))
                .toList();
    }

    private List<SignalRecord.Line> story(Signal signal) {
        return em.createQuery(
                        "select e, u.name from SignalEntry e, UserAccount u where u.id = e.recordedBy"
                                + " and e.signalId = :id order by e.position desc",
                        Object[].class)
                .setParameter("id", signal.id())
                .getResultStream()
                .map(row -> SignalRecord.Line.of((SignalEntry) row[0], (String) row[1]))
                .toList();
    }
}
