package bg.nrm.casefile;

import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.standing.PeriodStanding;
import bg.nrm.procedure.standing.StageStanding;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What lists show of where a case stands, and when that changes by itself. */
record Position(String stage, Optional<Instant> nextChange, boolean offences) {

    static Position of(CaseInHand inHand) {
        return new Position(
                inHand.agenda().stages().stream()
                        .filter(StageStanding::here)
                        .map(standing -> standing.stage().name())
                        .findFirst()
                        .orElse(inHand.caseFile().stage()),
                nextChange(inHand),
                inHand.story().holds(Circumstance.OFFENCES_UNDER_COERCION));
    }

    void keepIn(StoredCase caseFile) {
        caseFile.standsAt(stage, nextChange, offences);
    }

    /**
     * Any day may be the birthday: a case of a child is looked at daily, one of an adult in an age band monthly, so that no date beside
     * the sealed one betrays it.
     */
    private static Stream<Instant> birthday(CaseInHand inHand) {
        LocalDate today = Sofia.dayOf(inHand.now());
        if (!inHand.caseFile().mayHaveGrownOlder()) {
            return Stream.empty();
        }
        LocalDate next = inHand.caseFile().isOfChild()
                ? today.plusDays(1)
                : today.plusMonths(1).withDayOfMonth(1);
        return Stream.of(Sofia.startOf(next));
    }

    /** Just after the next period or consent runs out, or a number of the rules changes. */
    private static Optional<Instant> nextChange(CaseInHand inHand) {
        Stream<Instant> periods = inHand.agenda().periods().stream()
                .filter(PeriodStanding::isRunning)
                .flatMap(period -> period.until().stream());
        Stream<Instant> settings =
                inHand.rules().next().filter(next -> inHand.caseFile().state().isOpen()).stream();
        return Stream.of(periods, inHand.story().expiries(), settings, birthday(inHand))
                .flatMap(Function.identity())
                .filter(end -> !end.isBefore(inHand.now()))
                .min(Comparator.naturalOrder())
                .map(end -> end.plusSeconds(1));
    }
}
