package bg.nrm.procedure.standing;

import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a moment changed in a case: which steps concern it now, which no longer, and which have become somebody else's. A change of
 * track, from seeking protection to staying without permission or back, says in this way which rules changed.
 */
public record Shift(List<StepId> come, List<StepId> gone, Map<StepId, Set<ResponsibleRole>> entrusted) {

    public Shift {
        come = List.copyOf(come);
        gone = List.copyOf(gone);
        entrusted = Map.copyOf(entrusted);
    }

    /** What what happened then changed. */
    public static Shift at(Instant moment, Agenda agenda) {
        Map<StepId, Duty> before = applicable(agenda.at(moment.minusMillis(1)));
        Map<StepId, Duty> after = applicable(agenda.at(moment));
        return new Shift(
                without(after, before),
                without(before, after),
                after.values().stream()
                        .map(Duty::step)
                        .filter(step -> before.containsKey(step.id()))
                        .filter(step -> !step.responsible()
                                .equals(before.get(step.id()).step().responsible()))
                        .collect(Collectors.toMap(Step::id, Step::responsible)));
    }

    private static List<StepId> without(Map<StepId, Duty> all, Map<StepId, Duty> others) {
        return all.keySet().stream()
                .filter(step -> !others.containsKey(step))
                .sorted()
                .toList();
    }

    private static Map<StepId, Duty> applicable(Agenda agenda) {
        return agenda.duties().stream()
                .filter(duty -> duty.standing() != Duty.Standing.NOT_APPLICABLE)
                .collect(Collectors.toMap(duty -> duty.step().id(), Function.identity()));
    }
}
