package bg.nrm.procedure.standing;

import static java.util.stream.Collectors.toMap;

import bg.nrm.procedure.language.Event;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.language.WorkingCalendar;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks back at every deviation: what stood in the way at that moment, and when it was made good. Of a step that the case's present
 * rules do not know only the deviation itself is left to tell.
 */
record Deviations(Procedure procedure, History history, Parameters parameters, WorkingCalendar calendar) {

    static Map<StepId, Instant> lastOfEachStep(History history) {
        return history.all(Entry.DeviationRecorded.class)
                .collect(toMap(Entry.DeviationRecorded::step, Entry::happenedAt, (earlier, later) -> later));
    }

    List<Deviation> in(CaseStory story) {
        return history.all(Entry.DeviationRecorded.class)
                .map(entry -> deviation(entry, story))
                .toList();
    }

    private Deviation deviation(Entry.DeviationRecorded entry, CaseStory story) {
        List<Obstacle> overridden = procedure.has(entry.step())
                ? overridden(procedure.step(entry.step()), entry.happenedAt(), story)
                : List.of();
        return new Deviation(
                entry.step(),
                entry.reason(),
                entry.words(),
                entry.happenedAt(),
                entry.recordedAt(),
                overridden,
                madeGood(overridden, entry.happenedAt()));
    }

    /** Nothing is deviated from in a closed case: one that was closed within the same minute was closed afterwards. */
    private List<Obstacle> overridden(Step step, Instant moment, CaseStory story) {
        History then = new History(procedure, story, moment);
        Periods periods = new Periods(procedure, then, parameters, calendar, moment);
        Optional<Pause> pause = Pauses.of(step.id(), then).current(then.last(step.id()));
        return new Requirements(procedure, then, periods, Optional.empty())
                .obstacles(step, pause).stream()
                        .filter(obstacle -> !(obstacle.what() instanceof Lack.CaseIsClosed))
                        .toList();
    }

    /** When the last of what was missing came about; empty as long as one thing is still missing. */
    private Optional<Instant> madeGood(List<Obstacle> overridden, Instant since) {
        List<Instant> made = overridden.stream()
                .flatMap(obstacle -> cameAbout(obstacle.what(), since).stream())
                .toList();
        return made.size() < overridden.size()
                ? Optional.empty()
                : made.stream().max(Comparator.naturalOrder());
    }

    private Optional<Instant> cameAbout(Lack lack, Instant since) {
        return events(lack)
                .flatMap(event -> history.times(event).stream())
                .filter(since::isBefore)
                .min(Comparator.naturalOrder());
    }

    private static Stream<? extends Event> events(Lack lack) {
        if (lack instanceof Lack.StepMissing missing) {
            return missing.anyOf().stream();
        }
        if (lack instanceof Lack.ConsentMissing missing) {
            return Stream.of(missing.consent());
        }
        if (lack instanceof Lack.CircumstanceMissing missing) {
            return Stream.of(missing.circumstance());
        }
        return lack instanceof Lack.NotConcerned not ? not.anyOf().stream() : Stream.empty();
    }
}
