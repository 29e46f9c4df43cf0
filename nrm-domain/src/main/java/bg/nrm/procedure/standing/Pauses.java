package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stretches of time in which a step was paused: suspended or postponed. */
record Pauses(List<Stretch> all) {

    record Stretch(Pause pause, Optional<Instant> until) {

        Instant since() {
            return pause.since();
        }
    }

    private static final Pauses NONE = new Pauses(List.of());

    static Pauses of(StepId step, History history) {
        if (!history.hasAny(Entry.Suspended.class) && !history.hasAny(Entry.Postponed.class)) {
            return NONE;
        }
        List<Instant> resumed = history.all(Entry.Resumed.class)
                .filter(entry -> entry.step() == step)
                .map(Entry::happenedAt)
                .toList();
        List<Stretch> pauses = new ArrayList<>();
        pauses(step, history).sorted(Comparator.comparing(Pause::since)).forEach(pause -> {
            if (pauses.isEmpty() || !goesOn(pauses.get(pauses.size() - 1), pause)) {
                pauses.add(new Stretch(pause, firstAfter(pause.since(), resumed)));
            }
        });
        return new Pauses(List.copyOf(pauses));
    }

    /** The pause the step is in, unless the step has been done since. */
    Optional<Pause> current(Optional<Instant> lastDone) {
        return all.stream()
                .filter(stretch -> stretch.until().isEmpty())
                .filter(stretch -> lastDone.filter(stretch.since()::isBefore).isEmpty())
                .map(Stretch::pause)
                .findFirst();
    }

    /** Suspending what is paused already changes nothing. */
    private static boolean goesOn(Stretch stretch, Pause pause) {
        return stretch.until().isEmpty()
                || pause.since().isBefore(stretch.until().orElseThrow());
    }

    private static Optional<Instant> firstAfter(Instant since, List<Instant> resumed) {
        return resumed.stream().filter(at -> !at.isBefore(since)).findFirst();
    }

    private static Stream<Pause> pauses(StepId step, History history) {
        return Stream.concat(
                history.all(Entry.Suspended.class)
                        .filter(entry -> entry.step() == step)
                        .map(entry -> new Pause(
                                Pause.Kind.SUSPENDED,
                                entry.ground(),
                                entry.basis(),
                                entry.happenedAt(),
                                entry.reviewOn())),
                history.all(Entry.Postponed.class)
                        .filter(entry -> entry.step() == step)
                        .map(entry -> new Pause(
                                Pause.Kind.POSTPONED,
                                entry.ground(),
                                entry.basis(),
                                entry.happenedAt(),
                                entry.reviewOn())));
    }
}
