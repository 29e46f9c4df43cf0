package bg.nrm.web.api.casefile;

import bg.nrm.casefile.CaseFile;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.CaseState;
import bg.nrm.procedure.language.PeriodId;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.standing.PeriodStanding;
import bg.nrm.procedure.standing.StageStanding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a case stands. Who the person is, is asked apart. */
public record CaseShown(
        String reference,
        CaseState state,
        Instant openedAt,
        Optional<Instant> closedAt,
        long personId,
        Optional<Long> signalId,
        @Schema(description = "The edition of the procedure the case keeps") String edition,
        @Schema(description = "Code of the body that leads it") String leading,
        @Schema(description = "How many entries the story has: send it back as 'seen'") int entries,
        List<StageShown> stages,
        List<PeriodShown> periods) {

    /** One of the five stages. */
    public record StageShown(Stage stage, String title, StageStanding.State state, boolean here) {

        static StageShown of(StageStanding standing, Words words) {
            return new StageShown(standing.stage(), words.of(standing.stage()), standing.state(), standing.here());
        }
    }

    /** A right that runs for a time; it is never late. */
    public record PeriodShown(
            PeriodId period,
            String title,
            PeriodStanding.State state,
            Optional<Instant> since,
            @Schema(description = "Missing for a right without end") Optional<Instant> until,
            Optional<Instant> endedAt,
            long daysLeft) {

        static PeriodShown of(PeriodStanding standing, Words words) {
            return new PeriodShown(
                    standing.period().id(),
                    words.of(standing.period().id()),
                    standing.state(),
                    standing.since(),
                    standing.until(),
                    standing.endedAt(),
                    standing.daysLeft());
        }
    }

    static CaseShown of(CaseInHand inHand, String leading, Words words) {
        CaseFile file = inHand.caseFile();
        return new CaseShown(
                file.reference().shown(),
                file.state(),
                file.openedAt(),
                file.closedAt(),
                file.personId(),
                file.signalId(),
                file.edition(),
                leading,
                file.entries(),
                inHand.agenda().stages().stream()
                        .map(stage -> StageShown.of(stage, words))
                        .toList(),
                inHand.agenda().periods().stream()
                        .map(period -> PeriodShown.of(period, words))
                        .toList());
    }
}
