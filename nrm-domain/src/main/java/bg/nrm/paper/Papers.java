package bg.nrm.paper;

import bg.nrm.access.Actor;
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
                        "select p, v from StoredPaper p, StoredVersion v"
                                + " where p.caseId = :case and v.paperId = p.id and v.number = p.versions"
                                + " order by v.recordedAt desc, v.id desc",
                        Object[].class)
                .setParameter("case", inHand.caseFile().id())
                .getResultStream()
                .map(row -> new Last(((StoredPaper) row[0]).paper(), ((StoredVersion) row[1]).version()))
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
                        "select v from StoredVersion v where v.paperId = :paper order by v.number desc",
                        StoredVersion.class)
                .setParameter("paper", paper.id())
                .getResultStream()
                .map(StoredVersion::version)
                .toList();
    }

    Optional<Paper> find(CaseInHand inHand, int number) {
        return em.createQuery(
                        "select p from StoredPaper p where p.caseId = :case and p.number = :number", StoredPaper.class)
                .setParameter("case", inHand.caseFile().id())
                .setParameter("number", number)
                .getResultStream()
                .map(StoredPaper::paper)
                .findFirst();
    }

    /** The paper whose version this entry of the story tells of. */
    public Optional<Paper> toldAt(CaseInHand inHand, int position) {
        return em.createQuery(
                        "select p from StoredPaper p, StoredVersion v"
                                + " where p.caseId = :case and v.paperId = p.id and v.position = :position",
                        StoredPaper.class)
                .setParameter("case", inHand.caseFile().id())
                .setParameter("position", position)
                .getResultStream()
                .map(StoredPaper::paper)
                .findFirst();
    }

    /** The papers of a case as they are at this moment, whatever this transaction has seen before: the case must have been taken up. */
    List<StoredPaper> takeUp(long caseId) {
        return em.createQuery("select p from StoredPaper p where p.caseId = :case order by p.number", StoredPaper.class)
                .setParameter("case", caseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether this entry of the story is told of already, at this moment. */
    boolean isTold(List<StoredPaper> papers, int position) {
        return !papers.isEmpty()
                && !em.createQuery(
                                "select v from StoredVersion v where v.paperId in :papers and v.position = :position",
                                StoredVersion.class)
                        .setParameter(
                                "papers", papers.stream().map(StoredPaper::id).toList())
                        .setParameter("position", position)
                        .setLockMode(LockModeType.PESSIMISTIC_READ)
                        .getResultList()
                        .isEmpty();
    }

    void add(StoredPaper paper) {
        em.persist(paper);
        paper.prove();
    }

    void add(StoredVersion version) {
        em.persist(version);
    }

    void add(PaperVersion version, Signature signature, Actor actor) {
        em.persist(new StoredSignature(version, signature, actor));
    }

    private Map<Long, List<Signature>> signatures(List<PaperVersion> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select s from StoredSignature s where s.versionId in :versions order by s.id",
                        StoredSignature.class)
                .setParameter(
                        "versions", versions.stream().map(PaperVersion::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        StoredSignature::versionId,
                        Collectors.mapping(StoredSignature::signature, Collectors.toList())));
    }

    /** Counselling and evidence are kept apart: see {@link Form#counselling}. */
    private static boolean isOpenTo(CaseInHand inHand, Paper paper) {
        return !paper.form().counselling()
                || paper.ownerId() == inHand.actor().organisationId()
                || !inHand.isCounsellingKept();
    }
}
