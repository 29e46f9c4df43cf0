package bg.nrm.demonstration.loading;

import bg.nrm.demonstration.population.DemoEntry;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.sop.Editions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The stage a told case has reached. */
final class ToldStages {

    private static final Map<StepId, Stage> OF_STEPS = new EnumMap<>(StepId.class);

    static {
        for (Procedure procedure : Editions.all()) {
            procedure
                    .steps()
                    .forEach(step -> OF_STEPS.putIfAbsent(
                            step.id(), procedure.measureOf(step.id()).stage()));
        }
    }

    private ToldStages() {}

    /** The stage of the last step that was taken, the closing apart. */
    static String of(List<DemoEntry> story) {
        return story.stream()
                .filter(entry -> entry.kind() == DemoEntry.Kind.STEP_DONE)
                .map(entry -> StepId.valueOf(entry.what()))
                .filter(step -> step != StepId.RECORD_CLOSING_IN_PERSONAL_FILE)
                .map(OF_STEPS::get)
                .reduce((earlier, later) -> later)
                .orElse(Stage.IDENTIFICATION)
                .name();
    }
}
