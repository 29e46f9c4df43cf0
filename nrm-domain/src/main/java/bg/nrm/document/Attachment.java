package bg.nrm.document;

import bg.nrm.access.Attempt;
import bg.nrm.audit.AuditEvent.Outcome;

/** What came of attaching a file. */
public sealed interface Attachment extends Attempt {

    @Override
    default Outcome outcome() {
        return this instanceof Added ? Outcome.DONE : Outcome.NOT_DONE;
    }

    record Added(long documentId) implements Attachment {}

    /** Nothing was chosen, or the file has no content. */
    record Empty() implements Attachment {}

    record TooLarge(long limitInBytes) implements Attachment {}

    /** The content is of none of the kinds in {@link FileKind}. */
    record WrongKind() implements Attachment {}

    /** The virus scanner found something in it. */
    record Infected() implements Attachment {}

    /** The virus scanner of this installation could not be asked, so nothing is taken. */
    record NotScanned() implements Attachment {}
}
