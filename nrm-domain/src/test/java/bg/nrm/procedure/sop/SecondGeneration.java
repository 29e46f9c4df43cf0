package bg.nrm.procedure.sop;

import bg.nrm.procedure.language.Edition;
import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.StepId;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A revision that exists in tests only: the first one without a step, in force from a day. */
public final class SecondGeneration implements LaterEditions {

    public static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    private static final StepId DROPPED = StepId.RECORD_THAT_REFERRAL_IS_IMPOSSIBLE;

    public static Generation second() {
        Map<Circle, Procedure> editions = new EnumMap<>(Circle.class);
        Editions.FIRST.editions().forEach((circle, procedure) -> editions.put(circle, revised(procedure)));
        return new Generation(2, URI.create("https://nrm.bg/second/"), editions);
    }

    @Override
    public java.util.List<Generation> generations() {
        return java.util.List.of(second());
    }

    private static Procedure revised(Procedure procedure) {
        return new Procedure(
                new Edition(
                        procedure.edition().code().replace("-1", "-2"),
                        procedure.edition().sets(),
                        Optional.of(FROM),
                        Optional.empty()),
                procedure.measures().stream().map(SecondGeneration::revised).toList(),
                procedure.periods(),
                procedure.notices());
    }

    private static Measure revised(Measure measure) {
        return new Measure(
                measure.number(),
                measure.stage(),
                measure.kind(),
                measure.source(),
                measure.confidence(),
                measure.steps().stream().filter(step -> step.id() != DROPPED).toList());
    }
}
