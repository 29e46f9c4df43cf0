package bg.nrm.signal;

import bg.nrm.access.Actor;
import bg.nrm.count.Counting;
import bg.nrm.person.Person;
import bg.nrm.person.Persons;
import bg.nrm.protection.ProvenTable;
import bg.nrm.question.Answers;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All signals. Who may know one is not asked here but by the use cases. */
@ApplicationScoped
class Signals {

    /** Above this a count only says "more than". */
    static final int COUNTED = 200;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Persons persons;

    @Inject
    private SignalNumbers numbers;

    @Inject
    private SignalReaders readers;

    Optional<Signal> find(long id) {
        return Optional.ofNullable(em.find(Signal.class, id));
    }

    Optional<Signal> withNumber(SignalNumber number) {
        return em.createQuery(
                        "select s from Signal s left join fetch s.forms where s.year = :year and s.number = :number",
                        Signal.class)
                .setParameter("year", number.year())
                .setParameter("number", number.number())
                .getResultStream()
                .findFirst();
    }

    /** The signals that name a person, among those a body may know; those in danger first, then the newest. */
    List<Signal> naming(long personId, long bodyId) {
        List<?> found = em.createNativeQuery(
                        "select a.signal_id, " + ProvenTable.SIGNAL_ACCESS.columns("a")
                                + " from signal_person p join signal_access a on a.signal_id = p.signal_id"
                                + " where p.person_id = ? and a.organisation_id = ? order by a.precedence desc, a.year desc, a.number desc")
                .setParameter(1, personId)
                .setParameter(2, bodyId)
                .getResultList();
        List<Long> ids = found.stream()
                .map(Object[].class::cast)
                .filter(row -> ProvenTable.SIGNAL_ACCESS.holds(row, 1))
                .map(row -> ((Number) row[0]).longValue())
                .toList();
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select s from Signal s where s.id in :ids", Signal.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .sorted(Comparator.comparing(signal -> ids.indexOf(signal.id())))
                        .toList();
    }

    /**
     * Whom a signal names, in the order they were named. Read with its proof in one statement: somebody may be naming another one at this
     * moment.
     */
    List<Long> personsOf(long signalId) {
        List<?> found = em.createNativeQuery("select n.person_id, " + ProvenTable.SIGNAL.columns("s")
                        + " from case_signal s left join signal_person n on n.signal_id = s.id"
                        + " where s.id = ? order by n.position")
                .setParameter(1, signalId)
                .getResultList();
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        if (rows.stream().anyMatch(row -> !ProvenTable.SIGNAL.holds(row, 1))) {
            throw ProvenTable.SIGNAL.broken(signalId);
        }
        return rows.stream()
                .filter(row -> row[0] != null)
                .map(row -> ((Number) row[0]).longValue())
                .toList();
    }

    /** How many signals in a state a body may know, told apart up to {@link #COUNTED}. */
    Counting counting(SignalState state, long bodyId) {
        return new Counting(
                "signal_access where organisation_id = ? and state = ?", List.of(bodyId, state.name()), COUNTED);
    }

    /** How the last signal that this body registered came in. */
    Optional<String> lastChannel(long bodyId) {
        List<?> last = em.createNativeQuery("select channel from case_signal where owner_id = ?"
                        + " order by year desc, number desc limit 1")
                .setParameter(1, bodyId)
                .getResultList();
        return last.stream().map(String.class::cast).findFirst();
    }

    /** How many signals in danger a body may know about which nobody has decided yet, told apart up to {@link #COUNTED}. */
    Counting countingInDanger(long bodyId) {
        return new Counting(
                "signal_access where organisation_id = ? and precedence = ?",
                List.of(bodyId, Precedence.IN_DANGER.rank()),
                COUNTED);
    }

    /** The number under which a user has handed in an intake already. */
    Optional<SignalNumber> handedIn(UUID submission, long userId) {
        return em.createQuery(
                        "select s from Signal s where s.registeredBy = :user and s.submission = :submission",
                        Signal.class)
                .setParameter("user", userId)
                .setParameter("submission", submission.toString())
                .getResultStream()
                .map(Signal::number)
                .findFirst();
    }

    /** Those of some submissions that a user has handed in. */
    List<String> handedIn(Collection<String> submissions, long userId) {
        return submissions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s.submission from Signal s where s.registeredBy = :user"
                                        + " and s.submission in :submissions",
                                String.class)
                        .setParameter("user", userId)
                        .setParameter("submissions", submissions)
                        .getResultList();
    }

    /**
     * Enters a signal with its persons under the next number of the year. The number is taken in the same transaction: one that
     * fails leaves no gap. Handed in again, it is the signal of the first time.
     */
    Entered add(Intake intake, Actor by, Instant now) {
        int year = Sofia.dayOf(now).getYear();
        int last = numbers.lockLast(year);
        Optional<Signal> before = withSubmission(intake.submission(), by);
        if (before.isPresent()) {
            return new Entered(before.get(), true);
        }
        numbers.take(year, last + 1);
        List<Long> named = intake.persons().stream()
                .map(details -> addPerson(details, by, now).id())
                .toList();
        Signal signal = new Signal(new SignalNumber(year, last + 1), intake, named, by, now);
        em.persist(signal);
        signal.prove();
        em.flush();
        readers.admitFirst(signal, intake.sharing());
        return new Entered(signal, false);
    }

    /** A signal in the register, and whether it was there before. */
    record Entered(Signal signal, boolean again) {}

    Person addPerson(Answers details, Actor by, Instant now) {
        Person person = new Person(details, by, now, Sofia.dayOf(now));
        persons.add(person);
        return person;
    }

    /** The signal, for nobody else to change until the transaction ends. */
    Optional<Signal> lock(long id) {
        return Optional.ofNullable(em.find(Signal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** After a change: the version rises whatever part was changed, and what happened is entered. */
    void changed(Signal signal, SignalEntry.Happening happening, Actor by, Instant now) {
        em.lock(signal, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        enter(signal, happening, by, now);
        em.flush();
        readers.follow(signal);
    }

    /** Enters what happened; the signal is locked. */
    void enter(Signal signal, SignalEntry.Happening happening, Actor by, Instant now) {
        int position = em.createQuery("select count(e) from SignalEntry e where e.signalId = :id", Long.class)
                        .setParameter("id", signal.id())
                        .getSingleResult()
                        .intValue()
                + 1;
        em.persist(new SignalEntry(signal.id(), position, happening, by, now));
    }

    private Optional<Signal> withSubmission(UUID submission, Actor by) {
        return em.createNativeQuery("select id from case_signal where registered_by = ? and submission = ? for update")
                .setParameter(1, by.userId())
                .setParameter(2, submission.toString())
                .getResultStream()
                .map(id -> ((Number) id).longValue())
                .findFirst()
                .flatMap(id -> find((Long) id));
    }
}
