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
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Attaches a file to a case: not empty, not too large, of a kind recognised by its content, and clean for the virus scanner if there is one. */
@ApplicationScoped
@Transactional
public class AddingADocument {

    private static final String OTHER = "OTHER";

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Documents documents;

    @Inject
    private Scanner scanner;

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
        if (added.content().size() == 0) {
            return new Attachment.Empty();
        }
        if (added.content().size() > limit()) {
            return new Attachment.TooLarge(limit());
        }
        try {
            Optional<FileKind> kind = FileKind.of(added.content());
            return kind.isEmpty() ? new Attachment.WrongKind() : scanned(caseFile, added, kind.get());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Attachment scanned(CaseFile caseFile, NewDocument added, FileKind kind) throws IOException {
        return switch (scanner.look(added.content())) {
            case CLEAN -> stored(caseFile, added, kind);
            case INFECTED -> new Attachment.Infected();
            case UNKNOWN -> new Attachment.NotScanned();
        };
    }

    private Attachment stored(CaseFile caseFile, NewDocument added, FileKind kind) throws IOException {
        StoredDocument document = new StoredDocument(
                caseFile.id(),
                known(added),
                kind,
                Protection.checks().of(Checks.DOCUMENT, digest(added.content())),
                current.get(),
                Stored.now(clock));
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

    private static byte[] digest(FileContent content) throws IOException {
        MessageDigest digest = Documents.digest();
        try (InputStream in = content.open()) {
            in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        return digest.digest();
    }
}
