package bg.nrm.document;

import java.util.Optional;

/**
 * A file somebody wants to attach.
 *
 * @param step id of the step that produced it
 * @param kind code of the list DOCUMENT_KIND
 * @param name as the user's machine calls it
 */
public record NewDocument(
        Optional<String> step, String kind, String name, Visibility visibility, FileContent content) {}
