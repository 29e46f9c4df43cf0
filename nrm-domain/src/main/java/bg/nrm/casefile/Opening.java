package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.CaseAccess;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.person.Person;
import bg.nrm.person.PersonAccess;
import bg.nrm.person.Persons;
import bg.nrm.signal.KnownSignals;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the case of a person whom a signal named. The user's body leads it and is the first that may know it. */
@ApplicationScoped
@Transactional
public class Opening {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Narration narration;

    @Inject
    private Persons persons;

    @Inject
    private PersonAccess personAccess;

    @Inject
    private KnownSignals signals;

    @Inject
    private Rules rules;

    @Inject
    private CaseAccess access;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * Opens a case of somebody the user's body knows already: opening it is no way to come to know them. Where the user may know a
     * case of this person, that is the case.
     */
    @Permitted(Action.CASE_STARTED)
    public CaseReference open(NewCase opened) {
        opened.signalId().ifPresent(signal -> requireNamedBy(signal, opened.personId()));
        personAccess.require(opened.personId());
        lockPerson(opened.personId());
        Person person = persons.find(opened.personId()).orElseThrow(NotFound::new);
        Optional<CaseFile> known = caseFiles.ofPerson(person.id()).stream().findFirst();
        CaseFile caseFile = known.orElseGet(() -> begin(opened, person));
        trail.about(ObjectType.CASE, caseFile.id()).inCase(caseFile.id());
        return caseFile.reference();
    }

    private void requireNamedBy(long signalId, long personId) {
        access.requireSignal(signalId);
        if (!signals.isNamed(personId, signalId)) {
            throw new NotFound();
        }
    }

    /** Two clicks, or two colleagues, open one case. */
    private void lockPerson(long personId) {
        boolean unknown = em.createNativeQuery("select id from person where id = ? for update")
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
        if (unknown) {
            throw new NotFound();
        }
    }

    private CaseFile begin(NewCase opened, Person person) {
        Instant now = Stored.now(clock);
        Instant firstFact = opened.firstFactAt().isAfter(now) ? now : opened.firstFactAt();
        String edition = rules.editionFor(person, firstFact, now);
        StoredCase stored = new StoredCase(freeReference(), opened, person, edition, current.get(), now);
        caseFiles.add(stored);
        CaseFile caseFile = stored.file();
        Episode episode = new Episode(caseFile.id(), 1, caseFile.ownerId());
        episode.involved(opened.forms(), Optional.empty());
        caseFiles.add(episode);
        access.admitToCase(caseFile.ownerId(), caseFile.id(), CaseAccess.Basis.OWNER, now);
        Telling beginning = Telling.apart(EntryKind.CASE_OPENED, Telling.moment(firstFact));
        narration.begin(stored, beginning);
        return caseFile;
    }

    private CaseReference freeReference() {
        return Stream.generate(() -> CaseReference.drawnFrom(random))
                .filter(caseFiles::isFree)
                .findFirst()
                .orElseThrow();
    }
}
