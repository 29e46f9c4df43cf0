package bg.nrm.procedure.publication;

import bg.nrm.procedure.language.Confidence;
import bg.nrm.procedure.language.PeriodId;
import java.net.URI;
import java.util.List;

/** A right that runs for a time, as a reader sees it. */
public record Right(
        PeriodId id,
        String title,
        String text,
        String atExpiry,
        String source,
        URI page,
        Confidence confidence,
        List<StepRule.Line> lines) {

    public Right {
        lines = List.copyOf(lines);
    }
}
