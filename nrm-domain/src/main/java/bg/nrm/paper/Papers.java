package bg.nrm.paper;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.organisation.BodyKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All papers. What the person said in confidence is not shown to the police unless the person agreed, or a life is at risk. */
@ApplicationScoped
public class Papers {

    private static final Set<BodyKind> INVESTIGATING = EnumSet.of(BodyKind.POLICE, BodyKind.PROSECUTION);

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** The last version of every paper of a case that this user may read, the latest first. Whether they may know the case is asked before. */
    public List<PaperSheet> of(CaseInHand inHand) {
        List<Paper> papers = em.createQuery("select p from Paper p where p.caseId = :case", Paper.class)
                .setParameter("case", inHand.caseFile().id())
                .getResultList();
        Map<Long, Paper> byId = papers.stream().collect(Collectors.toMap(Paper::id, paper -> paper));
        List<PaperVersion> last = papers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select v from PaperVersion v, Paper p"
                                        + " where p.caseId = :case and v.paperId = p.id and v.number = p.versions",
                                PaperVersion.class)
                        .setParameter("case", inHand.caseFile().id())
                        .getResultList();
        Map<Long, List<Signature>> signatures = signatures(last);
        return last.stream()
                .map(version -> new PaperSheet(
                        byId.get(version.paperId()), version, signatures.getOrDefault(version.id(), List.of())))
                .filter(sheet -> isOpenTo(inHand, sheet))
                .sorted(Comparator.comparing(
                                (PaperSheet sheet) -> sheet.version().recordedAt())
                        .reversed())
                .toList();
    }

    /** A version of a paper, or its last; what may not be read does not exist. */
    PaperSheet sheet(CaseInHand inHand, int number, Optional<Integer> version) {
        Paper paper = find(inHand, number).orElseThrow(NotFound::new);
        PaperVersion found = versions(paper).stream()
                .filter(one -> one.number() == version.orElse(paper.versions()))
                .findFirst()
                .orElseThrow(NotFound::new);
        PaperSheet sheet =
                new PaperSheet(paper, found, signatures(List.of(found)).getOrDefault(found.id(), List.of()));
        if (!isOpenTo(inHand, sheet)) {
            throw new NotFound();
        }
        return sheet;
    }

    List<PaperVersion> versions(Paper paper) {
        return em.createQuery(
                        "select v from PaperVersion v where v.paperId = :paper order by v.number desc",
                        PaperVersion.class)
                .setParameter("paper", paper.id())
                .getResultList();
    }

    Optional<Paper> find(CaseInHand inHand, int number) {
        return em.createQuery("select p from Paper p where p.caseId = :case and p.number = :number", Paper.class)
                .setParameter("case", inHand.caseFile().id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The paper whose version this entry of the story tells of. */
    public Optional<Paper> toldAt(long caseId, int position) {
        return em.createQuery(
                        "select p from Paper p, PaperVersion v"
                                + " where p.caseId = :case and v.paperId = p.id and v.position = :position",
                        Paper.class)
                .setParameter("case", caseId)
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }

    /** The papers of a case as they are at this moment, whatever this transaction has seen before: the case must have been taken up. */
    List<Paper> takeUp(long caseId) {
        return em.createQuery("select p from Paper p where p.caseId = :case order by p.number", Paper.class)
                .setParameter("case", caseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether this entry of the story is told of already, at this moment. */
    boolean isTold(List<Paper> papers, int position) {
        return !papers.isEmpty()
                && !em.createQuery(
                                "select v from PaperVersion v where v.paperId in :papers and v.position = :position",
                                PaperVersion.class)
                        .setParameter("papers", papers.stream().map(Paper::id).toList())
                        .setParameter("position", position)
                        .setLockMode(LockModeType.PESSIMISTIC_READ)
                        .getResultList()
                        .isEmpty();
    }

    void add(Paper paper) {
        em.persist(paper);
    }

    void add(PaperVersion version) {
        em.persist(version);
    }

    void add(Signature signature) {
        em.persist(signature);
    }

    private Map<Long, List<Signature>> signatures(List<PaperVersion> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select s from Signature s where s.versionId in :versions order by s.id", Signature.class)
                .setParameter(
                        "versions", versions.stream().map(PaperVersion::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(Signature::versionId));
    }

    /** Counselling and evidence are kept apart: see {@link Form#counselling}. */
    private static boolean isOpenTo(CaseInHand inHand, PaperSheet sheet) {
        return !sheet.form().counselling()
                || !INVESTIGATING.contains(inHand.actor().organisationKind())
                || sheet.paper().ownerId() == inHand.actor().organisationId()
                || inHand.beforeTelling(inHand.actor().organisationId()).isEmpty();
    }
}
