package bg.nrm.web.api.casefile;

import bg.nrm.casefile.CaseKey;
import bg.nrm.casefile.CaseLine;
import bg.nrm.casefile.CasePage;
import bg.nrm.casefile.CaseState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the cases the body may know, the last continued first. */
public record CaseList(
        List<CaseShort> cases,
        @Schema(description = "To be sent as 'after' for the next part; missing when this is the last")
                Optional<String> next) {

    /** A case without anything that says whose it is. */
    public record CaseShort(
            String reference,
            CaseState state,
            @Schema(description = "The stage in which the next duty lies") String stage,
            String sex,
            String ageBand,
            Instant openedAt,
            Instant lastEntryAt,
            @Schema(description = "Whether the body leads the case") boolean leading) {

        static CaseShort of(CaseLine line) {
            return new CaseShort(
                    line.reference().shown(),
                    line.state(),
                    line.stage(),
                    line.sex(),
                    line.ageBand(),
                    line.openedAt(),
                    line.lastEntryAt(),
                    line.leading());
        }
    }

    static CaseList of(CasePage page) {
        return new CaseList(
                page.lines().stream().map(CaseShort::of).toList(), page.next().map(CaseKey::text));
    }
}
