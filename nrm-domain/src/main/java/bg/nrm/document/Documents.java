package bg.nrm.document;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.protection.Protection;
import bg.nrm.protection.SealedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All documents. Their content lies sealed in parts, for one packet of the connection is smaller than the largest file. */
@ApplicationScoped
public class Documents {

    private static final int PART = 4 << 20;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** The documents of a case in hand, the latest first. Who may open each is not asked here. */
    public List<Document> of(CaseInHand inHand) {
        return em.createQuery("select d from Document d where d.caseId = :case order by d.id desc", Document.class)
                .setParameter("case", inHand.caseFile().id())
                .getResultList();
    }

    Optional<Document> find(long id) {
        return Optional.ofNullable(em.find(Document.class, id));
    }

    void add(Document document, byte[] content) {
        em.persist(document);
        em.flush();
        for (int part = 0; part * (long) PART < content.length; part++) {
            byte[] piece = Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART));
            em.createNativeQuery("insert into document_content (document_id, part, content) values (?, ?, ?)")
                    .setParameter(1, document.id())
                    .setParameter(2, part)
                    .setParameter(
                            3, Protection.seal(SealedTable.DOCUMENT_CONTENT.at("content", document.id(), part), piece))
                    .executeUpdate();
        }
    }

    byte[] content(Document document) {
        List<?> parts = em.createNativeQuery("select content from document_content where document_id = ? order by part")
                .setParameter(1, document.id())
                .getResultList();
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) document.size());
        for (int part = 0; part < parts.size(); part++) {
            content.writeBytes(Protection.open(
                    SealedTable.DOCUMENT_CONTENT.at("content", document.id(), part), (byte[]) parts.get(part)));
        }
        return content.toByteArray();
    }
}
