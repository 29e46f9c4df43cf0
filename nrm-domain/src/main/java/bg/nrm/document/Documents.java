package bg.nrm.document;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.load.Gate;
import bg.nrm.protection.Checks;
import bg.nrm.protection.Protection;
import bg.nrm.protection.SealedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All documents. Their content lies sealed in parts, of which one at a time is in memory, however large the file is. */
@ApplicationScoped
public class Documents {

    private static final int PART = 256 << 10;

    private final Gate opening = new Gate("parts of files to open", 3, 64, Duration.ofSeconds(30));

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** The documents of a case in hand, the latest first, as who has it in hand may see them. */
    public List<CaseDocument> of(CaseInHand inHand) {
        return em.createQuery(
                        "select d from StoredDocument d where d.caseId = :case order by d.id desc",
                        StoredDocument.class)
                .setParameter("case", inHand.caseFile().id())
                .getResultStream()
                .map(document -> document.shownTo(inHand.actor()))
                .toList();
    }

    Optional<StoredDocument> find(long id) {
        return Optional.ofNullable(em.find(StoredDocument.class, id));
    }

    void add(StoredDocument document, FileContent content) throws IOException {
        em.persist(document);
        document.prove();
        em.flush();
        try (InputStream in = content.open()) {
            byte[] piece = in.readNBytes(PART);
            for (int part = 0; piece.length > 0; part++) {
                em.createNativeQuery("insert into document_content (document_id, part, content) values (?, ?, ?)")
                        .setParameter(1, document.id())
                        .setParameter(2, part)
                        .setParameter(
                                3,
                                Protection.seal(SealedTable.DOCUMENT_CONTENT.at("content", document.id(), part), piece))
                        .executeUpdate();
                piece = in.readNBytes(PART);
            }
        }
    }

    /**
     * Sends the content part by part. The last one is held back until all are known to be what was added: a file that was changed
     * outside the register arrives nowhere whole.
     */
    void send(StoredDocument document, OutputStream out) throws IOException {
        MessageDigest digest = digest();
        Optional<byte[]> piece = part(document, 0);
        if (piece.isEmpty()) {
            throw new IllegalStateException("Document %d has no content".formatted(document.id()));
        }
        for (int part = 1; piece.isPresent(); part++) {
            digest.update(piece.get());
            Optional<byte[]> next = part(document, part);
            if (next.isEmpty() && !Protection.checks().hold(document.digest(), Checks.DOCUMENT, digest.digest())) {
                throw new IllegalStateException("Document %d is not what was added".formatted(document.id()));
            }
            out.write(piece.get());
            piece = next;
        }
    }

    /** Few at a time, for older parts have four mebibytes and are in memory twice while they are opened. */
    private Optional<byte[]> part(StoredDocument document, int part) {
        return opening.pass(
                () -> em.createNativeQuery("select content from document_content where document_id = ? and part = ?")
                        .setParameter(1, document.id())
                        .setParameter(2, part)
                        .getResultStream()
                        .findFirst()
                        .map(stored -> Protection.open(
                                SealedTable.DOCUMENT_CONTENT.at("content", document.id(), part), (byte[]) stored)));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
