package bg.nrm.document;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.casefile.CaseFile;
import bg.nrm.casefile.CaseFiles;
import bg.nrm.casefile.CaseReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;

/** Opens a file of a case. Every opening leaves an event; a file that was changed outside the register is not given out. */
@ApplicationScoped
@Transactional
public class OpeningADocument {

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Documents documents;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    /** The content of a file, handed out piece by piece. */
    @FunctionalInterface
    public interface Sending {
        /** Writes all of it; fails before the last piece when it is not what was added. */
        void to(OutputStream out) throws IOException;
    }

    /**
     * A file that may be handed out.
     *
     * @param size in bytes
     */
    public record OpenedDocument(String name, String mediaType, long size, Sending content) {}

    @Permitted(Action.DOCUMENT_OPENED)
    public OpenedDocument open(CaseReference reference, long documentId) {
        CaseFile caseFile = caseFiles.open(reference);
        StoredDocument document = documents
                .find(documentId)
                .filter(found -> found.caseId() == caseFile.id())
                .filter(found -> found.isOpenTo(current.get()))
                .orElseThrow(NotFound::new);
        trail.about(ObjectType.DOCUMENT, document.id());
        return new OpenedDocument(
                document.name(), document.mediaType(), document.size(), out -> documents.send(document, out));
    }
}
