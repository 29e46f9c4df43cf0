package bg.nrm.procedure.publication;

import bg.nrm.procedure.language.Confidence;
import bg.nrm.procedure.language.Stage;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * One measure as a reader sees it.
 *
 * @param part the part of the SOP it stands in
 * @param diagram its steps as a Mermaid flowchart
 */
public record Chapter(
        String number,
        String part,
        String title,
        Stage stage,
        String aim,
        String source,
        URI page,
        Confidence confidence,
        Optional<String> note,
        List<StepRule> rules,
        String diagram) {

    public Chapter {
        rules = List.copyOf(rules);
    }
}
