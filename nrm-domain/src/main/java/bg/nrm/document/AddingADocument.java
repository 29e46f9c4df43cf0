package bg.nrm.document;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.casefile.CaseFile;
import bg.nrm.casefile.CaseFiles;
import bg.nrm.casefile.CaseReference;
import bg.nrm.codes.CodeLists;
import bg.nrm.protection.Checks;
import bg.nrm.protection.Protection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Attaches a file to a case: not empty, not too large, and of a kind recognised by its content. */
@ApplicationScoped
@Transactional
public class AddingADocument {

    private static final String OTHER = "OTHER";

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Documents documents;

    @Inject
    private CodeLists lists;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "nrm.document.max-megabytes", defaultValue = "20")
    private int megabytes;

    @Permitted(Action.DOCUMENT_ADDED)
    public Attachment add(CaseReference reference, NewDocument added) {
        CaseFile caseFile = caseFiles.open(reference);
        if (added.content().length == 0) {
            return new Attachment.Empty();
        }
        if (added.content().length > limit()) {
            return new Attachment.TooLarge(limit());
        }
        Optional<FileKind> kind = FileKind.of(added.content());
        if (kind.isEmpty()) {
            return new Attachment.WrongKind();
        }
        Document document = new Document(
                caseFile.id(),
                known(added),
                kind.get(),
                Protection.checks().of(Checks.DOCUMENT, sha256(added.content())),
                current.get(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        documents.add(document, added.content());
        trail.about(ObjectType.DOCUMENT, document.id()).inCase(caseFile.id());
        return new Attachment.Added(document.id());
    }

    /** The largest file, in bytes. */
    public long limit() {
        return megabytes * (1L << 20);
    }

    private NewDocument known(NewDocument added) {
        String kind = lists.has("DOCUMENT_KIND", added.kind()) ? added.kind() : OTHER;
        return new NewDocument(added.step(), kind, added.name(), added.visibility(), added.content());
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
