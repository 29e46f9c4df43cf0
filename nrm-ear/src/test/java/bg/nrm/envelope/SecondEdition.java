package bg.nrm.envelope;

import bg.nrm.procedure.language.Edition;
import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.sop.Circle;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.sop.Generation;
import bg.nrm.procedure.sop.LaterEditions;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A revision no commission has made: the first edition without one step, in force from today. Put into the delivery by a test. */
public final class SecondEdition implements LaterEditions {

    @Override
    public List<Generation> generations() {
        Map<Circle, Procedure> editions = new EnumMap<>(Circle.class);
        for (Circle circle : Circle.values()) {
            editions.put(circle, revised(Editions.FIRST.edition(circle)));
        }
        return List.of(new Generation(2, URI.create("https://nrm.bg/second/"), editions));
    }

    private static Procedure revised(Procedure procedure) {
        Edition edition = procedure.edition();
        return new Procedure(
                new Edition(
                        edition.code().replace("-1", "-2"),
                        edition.sets(),
                        Optional.of(LocalDate.now(ZoneId.of("Europe/Sofia"))),
                        Optional.empty()),
                procedure.measures().stream().map(SecondEdition::revised).toList(),
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
                measure.steps().stream()
                        .filter(step -> step.id() != StepId.RECORD_THAT_REFERRAL_IS_IMPOSSIBLE)
                        .toList());
    }
}
