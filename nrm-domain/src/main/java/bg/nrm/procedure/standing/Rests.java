package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The times in which a step rested, suspended or postponed. */
record Rests(List<Rest> all) {

    record Rest(Pause pause, Optional<Instant> until) {

        Instant since() {
            return pause.since();
        }
    }

    private static final Rests NONE = new Rests(List.of());

    static Rests of(StepId step, Reading reading) {
        if (!reading.hasAny(Entry.Suspended.class) && !reading.hasAny(Entry.Postponed.class)) {
            return NONE;
        }
        List<Instant> resumed = reading.all(Entry.Resumed.class)
                .filter(entry -> entry.step() == step)
                .map(Entry::happenedAt)
                .toList();
        List<Rest> rests = new ArrayList<>();
        pauses(step, reading).sorted(Comparator.comparing(Pause::since)).forEach(pause -> {
            if (rests.isEmpty() || !goesOn(rests.get(rests.size() - 1), pause)) {
                rests.add(new Rest(pause, firstAfter(pause.since(), resumed)));
            }
        });
        return new Rests(List.copyOf(rests));
    }

    /** The rest the step is in, unless the step has been done since. */
    Optional<Pause> current(Optional<Instant> lastDone) {
        return all.stream()
                .filter(rest -> rest.until().isEmpty())
                .filter(rest -> lastDone.filter(rest.since()::isBefore).isEmpty())
                .map(Rest::pause)
                .findFirst();
    }

    /** Suspending what rests already changes nothing. */
    private static boolean goesOn(Rest rest, Pause pause) {
        return rest.until().isEmpty() || pause.since().isBefore(rest.until().orElseThrow());
    }

    private static Optional<Instant> firstAfter(Instant since, List<Instant> resumed) {
        return resumed.stream().filter(at -> !at.isBefore(since)).findFirst();
    }

    private static Stream<Pause> pauses(StepId step, Reading reading) {
        return Stream.concat(
                reading.all(Entry.Suspended.class)
                        .filter(entry -> entry.step() == step)
                        .map(entry -> new Pause(
                                Pause.Kind.SUSPENDED,
                                entry.ground(),
                                entry.basis(),
                                entry.happenedAt(),
                                entry.reviewOn())),
                reading.all(Entry.Postponed.class)
                        .filter(entry -> entry.step() == step)
                        .map(entry -> new Pause(
                                Pause.Kind.POSTPONED,
                                entry.ground(),
                                entry.basis(),
                                entry.happenedAt(),
                                entry.reviewOn())));
    }
}
