package bg.nrm.paper;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseInHand;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All papers. What the person said in confidence is not shown to the police unless the person agreed, or a life is at risk. */
@ApplicationScoped
public class Papers {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** A paper with its last version, as a list needs it. */
    public record Last(Paper paper, PaperVersion version) {

        public Form form() {
            return paper.form();
        }
    }

    /** Every paper of a case that this user may read, the latest first. Whether they may know the case is asked before. */
    public List<Last> of(CaseInHand inHand) {
        return em.createQuery(
                        "select p, v from Paper p, PaperVersion v"
                                + " where p.caseId = :case and v.paperId = p.id and v.number = p.versions"
                                + " order by v.recordedAt desc, v.id desc",
                        Object[].class)
                .setParameter("case", inHand.caseFile().id())
                .getResultStream()
                .map(row -> new Last((Paper) row[0], (PaperVersion) row[1]))
                .filter(last -> isOpenTo(inHand, last.paper()))
                .toList();
    }

    /** The same with their signatures. */
    List<PaperSheet> sheets(CaseInHand inHand) {
        List<Last> all = of(inHand);
        Map<Long, List<Signature>> signatures =
                signatures(all.stream().map(Last::version).toList());
        return all.stream()
                .map(last -> new PaperSheet(
                        last.paper(),
                        last.version(),
                        signatures.getOrDefault(last.version().id(), List.of())))
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
        if (!isOpenTo(inHand, paper)) {
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
    public Optional<Paper> toldAt(CaseInHand inHand, int position) {
        return em.createQuery(
                        "select p from Paper p, PaperVersion v"
                                + " where p.caseId = :case and v.paperId = p.id and v.position = :position",
                        Paper.class)
                .setParameter("case", inHand.caseFile().id())
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
        paper.prove();
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
    private static boolean isOpenTo(CaseInHand inHand, Paper paper) {
        return !paper.form().counselling()
                || paper.ownerId() == inHand.actor().organisationId()
                || !inHand.isCounsellingKept();
    }
}
