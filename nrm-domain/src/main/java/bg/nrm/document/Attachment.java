package bg.nrm.document;

/** What came of attaching a file. */
public sealed interface Attachment {

    record Added(long documentId) implements Attachment {}

    /** Nothing was chosen, or the file has no content. */
    record Empty() implements Attachment {}

    record TooLarge(long limitInBytes) implements Attachment {}

    /** The content is of none of the kinds in {@link FileKind}. */
    record WrongKind() implements Attachment {}
}
