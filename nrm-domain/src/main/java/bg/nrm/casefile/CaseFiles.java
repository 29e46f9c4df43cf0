package bg.nrm.casefile;

import bg.nrm.access.CaseAccess;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Trail;
import bg.nrm.organisation.BodyKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
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
    record Opened(CaseFile caseFile, Map<Long, BodyKind> admitted) {}

    /** The file, to be read. */
    public CaseFile open(CaseReference reference) {
        return openWithBodies(reference).caseFile();
    }

    Opened openWithBodies(CaseReference reference) {
        CaseFile caseFile = em.createQuery("select c from CaseFile c where c.reference = :reference", CaseFile.class)
                .setParameter("reference", reference.symbols())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Opened(caseFile, require(caseFile.id()));
    }

    /** The file, to be continued: nobody else continues it until this transaction is over. */
    public CaseFile takeUp(CaseReference reference) {
        return em.find(CaseFile.class, accessible(reference), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same for the system, which may know every case. */
    public CaseFile takeUp(long caseId) {
        return em.find(CaseFile.class, caseId, LockModeType.PESSIMISTIC_WRITE);
    }

    public Story story(CaseFile caseFile) {
        return story(caseFile, LockModeType.NONE);
    }

    /** As it is at this moment, whatever this transaction has seen before: the file must have been taken up. */
    public Story storyTakenUp(CaseFile caseFile) {
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
    public CaseBodies bodies(CaseFile caseFile, Story story) {
        return CaseBodies.of(caseFile, story, access.bodies(caseFile.id()));
    }

    public boolean isFree(CaseReference reference) {
        return ids(reference).isEmpty();
    }

    /** The references of cases of one person, for whoever may know them. */
    List<CaseFile> ofPerson(long personId) {
        List<CaseFile> all = em.createQuery(
                        "select c from CaseFile c where c.personId = :person order by c.id", CaseFile.class)
                .setParameter("person", personId)
                .getResultList();
        Set<Long> known = access.known(all.stream().map(CaseFile::id).toList());
        return all.stream().filter(caseFile -> known.contains(caseFile.id())).toList();
    }

    /** Every case of a person, to be brought up to date by the system. */
    List<CaseFile> takeUpAllOf(long personId) {
        return em.createQuery("select c from CaseFile c where c.personId = :person order by c.id", CaseFile.class)
                .setParameter("person", personId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(CaseFile caseFile) {
        em.persist(caseFile);
        caseFile.prove();
    }

    void add(Episode episode) {
        em.persist(episode);
    }

    void add(StoryEntry entry) {
        em.persist(entry);
    }

    private long accessible(CaseReference reference) {
        long id = ids(reference).stream().findFirst().orElseThrow(NotFound::new);
        require(id);
        return id;
    }

    private Map<Long, BodyKind> require(long caseId) {
        trail.about(ObjectType.CASE, caseId);
        return access.requireCase(caseId);
    }

    private List<Long> ids(CaseReference reference) {
        return em.createQuery("select c.id from CaseFile c where c.reference = :reference", Long.class)
                .setParameter("reference", reference.symbols())
                .getResultList();
    }

    private Story story(CaseFile caseFile, LockModeType lock) {
        return caseFile.whole(em.createQuery(
                        "select s from StoryEntry s where s.caseId = :case order by s.position", StoryEntry.class)
                .setParameter("case", caseFile.id())
                .setLockMode(lock)
                .getResultList());
    }
}
