package bg.nrm.document;

import java.time.Instant;
import java.util.Optional;

/**
 * A document of a case, as its lists show it to one user: that it is there is known to everybody of the case, how it is called only to
 * whose body may open it.
 *
 * @param kind code of the list DOCUMENT_KIND
 * @param name with an ending that fits its content; empty for whose body may not open it
 * @param ownerId the body that added it
 */
public record CaseDocument(
        long id,
        String kind,
        Optional<String> name,
        String mediaType,
        Visibility visibility,
        Instant addedAt,
        long ownerId) {

    /** Whether the user for whom it is shown may open it. */
    public boolean isOpen() {
        return name.isPresent();
    }
}
