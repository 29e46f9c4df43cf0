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
import bg.nrm.protection.Checks;
import bg.nrm.protection.Protection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

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

    /** A file with its content. */
    public record OpenedDocument(String name, String mediaType, byte[] content) {}

    @Permitted(Action.DOCUMENT_OPENED)
    public OpenedDocument open(CaseReference reference, long documentId) {
        CaseFile caseFile = caseFiles.open(reference);
        Document document = documents
                .find(documentId)
                .filter(found -> found.caseId() == caseFile.id())
                .filter(found -> found.isOpenTo(current.get()))
                .orElseThrow(NotFound::new);
        trail.about(ObjectType.DOCUMENT, document.id());
        byte[] content = documents.content(document);
        if (!Protection.checks().hold(document.digest(), Checks.DOCUMENT, AddingADocument.sha256(content))) {
            throw new IllegalStateException("Document %d is not what was added".formatted(document.id()));
        }
        return new OpenedDocument(document.name(), document.mediaType(), content);
    }
}
