package bg.nrm.duty;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.procedure.standing.PeriodStanding;
import bg.nrm.time.Stored;
import java.time.Instant;
import java.util.List;

/** A period of one case that runs and will end by itself, as a calendar needs it. */
record RunningPeriod(long caseId, String period, Instant endsAt) {

    static List<RunningPeriod> of(CaseInHand inHand) {
        return inHand.agenda().periods().stream()
                .filter(PeriodStanding::isRunning)
                .filter(period -> inHand.agenda().closing().isEmpty())
                .flatMap(period -> period.until().stream()
                        .map(until -> new RunningPeriod(
                                inHand.caseFile().id(), period.period().id().name(), Stored.kept(until))))
                .toList();
    }
}
