package bg.nrm.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case to be opened.
 *
 * @param personId whose case it is
 * @param signalId the signal that named the person
 * @param firstFactAt when the first thing that belongs in the story happened: usually when the signal came in
 * @param forms codes of the list FORM, as the signal suspects them; the main one first
 */
public record NewCase(long personId, Optional<Long> signalId, Instant firstFactAt, List<String> forms) {

    public NewCase {
        forms = List.copyOf(forms);
    }
}
