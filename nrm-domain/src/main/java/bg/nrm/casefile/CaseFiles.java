package bg.nrm.casefile;

import bg.nrm.access.CaseAccess;
import bg.nrm.access.CaseAccess.Admission;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** All case files. Whoever asks by reference gets the file only if their body may know the case. */
@ApplicationScoped
public class CaseFiles {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private CaseAccess access;

    @Inject
    private Trail trail;

    /** A file with the bodies that may know the case. */
    record Opened(StoredCase caseFile, List<Admission> admitted) {}

    /** The file, to be read. */
    public CaseFile open(CaseReference reference) {
        return openWithBodies(reference).caseFile().file();
    }

    Opened openWithBodies(CaseReference reference) {
        StoredCase caseFile = em.createQuery(
                        "select c from StoredCase c where c.reference = :reference", StoredCase.class)
                .setParameter("reference", reference.symbols())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Opened(caseFile, require(caseFile.id()));
    }

    /** The file, to be continued: nobody else continues it until this transaction is over. */
    StoredCase takeUp(CaseReference reference) {
        return em.find(StoredCase.class, accessible(reference), LockModeType.PESSIMISTIC_WRITE);
    }

    Story story(StoredCase caseFile) {
        return story(caseFile, LockModeType.NONE);
    }

    /** As it is at this moment, whatever this transaction has seen before: the file must have been taken up. */
    Story storyTakenUp(StoredCase caseFile) {
        return story(caseFile, LockModeType.PESSIMISTIC_READ);
    }

    public List<Episode> episodes(CaseFile caseFile) {
        return em.createQuery("select e from Episode e where e.caseId = :case order by e.number", Episode.class)
                .setParameter("case", caseFile.id())
                .getResultList();
    }

    public Episode episode(CaseFile caseFile, int number) {
        return episodes(caseFile).stream()
                .filter(episode -> episode.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Case without episode " + number));
    }

    /** Who is what in this case. */
    CaseBodies bodies(CaseFile caseFile, Story story) {
        return CaseBodies.of(caseFile, story, access.admissions(caseFile.id()));
    }

    boolean isFree(CaseReference reference) {
        return ids(reference).isEmpty();
    }

    /** The cases of one person, for whoever may know them. */
    List<CaseFile> ofPerson(long personId) {
        List<StoredCase> all = em.createQuery(
                        "select c from StoredCase c where c.personId = :person order by c.id", StoredCase.class)
                .setParameter("person", personId)
                .getResultList();
        Set<Long> known = access.known(all.stream().map(StoredCase::id).toList());
        return all.stream()
                .filter(caseFile -> known.contains(caseFile.id()))
                .map(StoredCase::file)
                .toList();
    }

    /** Every case of a person, to be brought up to date by the system. */
    List<StoredCase> takeUpAllOf(long personId) {
        return em.createQuery("select c from StoredCase c where c.personId = :person order by c.id", StoredCase.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** At once: every other row of the case names it. */
    void add(StoredCase caseFile) {
        em.persist(caseFile);
        caseFile.prove();
        em.flush();
    }

    void add(Episode episode) {
        em.persist(episode);
    }

    StoryEntry add(StoredEntry entry) {
        em.persist(entry);
        return entry.entry();
    }

    private long accessible(CaseReference reference) {
        long id = ids(reference).stream().findFirst().orElseThrow(NotFound::new);
        require(id);
        return id;
    }

    private List<Admission> require(long caseId) {
        trail.about(ObjectType.CASE, caseId);
        return access.requireCase(caseId);
    }

    private List<Long> ids(CaseReference reference) {
        return em.createQuery("select c.id from StoredCase c where c.reference = :reference", Long.class)
                .setParameter("reference", reference.symbols())
                .getResultList();
    }

    private Story story(StoredCase caseFile, LockModeType lock) {
        return caseFile.whole(em.createQuery(
                        "select s from StoredEntry s where s.caseId = :case order by s.position", StoredEntry.class)
                .setParameter("case", caseFile.id())
                .setLockMode(lock)
                .getResultStream()
                .map(StoredEntry::entry)
                .toList());
    }
}
