package bg.nrm.web.work;

import bg.nrm.escalation.EscalationLine;
import bg.nrm.web.cases.CasePaths;
import bg.nrm.web.cases.Terms;
import bg.nrm.web.frame.AllBodies;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.frame.Visitor;
import bg.nrm.web.tag.ClockFace;
import bg.nrm.web.tag.ClockFaces;
import bg.nrm.web.tag.ClockFaces.Basis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Puts missed limits into words; of a case the user's body may not know nothing but its reference, the step and who leads it. */
@ApplicationScoped
class EscalationRows {

    @Inject
    private Terms terms;

    @Inject
    private CasePaths paths;

    @Inject
    private AllBodies bodies;

    @Inject
    private ClockFaces clocks;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    List<EscalationRow> of(List<EscalationLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    private EscalationRow row(EscalationLine line) {
        String late = clocks.until(line.due(), Basis.CONFIGURED, visitor.now()).words();
        return new EscalationRow(
                line.id(),
                new ClockFace(
                        ClockFace.State.LATE, late, texts.in("work", "escalation.since", moments.both(line.due()))),
                terms.title(line.step()),
                texts.in("work", "escalation.level." + line.level()),
                line.reference().shown(),
                bodies.find(line.leadingId())
                        .map(body -> body.shortName(language.locale()))
                        .orElse(""),
                String.join(" ", remarks(line)),
                line.known() ? paths.of(line.reference()) + "#" + line.step() : "",
                line.seenAt()
                        .map(at -> texts.in(
                                "work",
                                "escalation.seen",
                                "%04d".formatted(line.seer().orElse(0)),
                                moments.both(at)))
                        .orElse(""));
    }

    private List<String> remarks(EscalationLine line) {
        List<String> remarks = new ArrayList<>();
        remarks.add(
                line.isBelated()
                        ? texts.in(
                                "work",
                                "escalation.belated",
                                moments.both(line.raisedAt()),
                                moments.both(line.reachedAt()))
                        : texts.in("work", "escalation.raised", moments.both(line.raisedAt())));
        if (line.passedOver()) {
            remarks.add(texts.in("work", "escalation.passedOver"));
        }
        if (line.localUnknown()) {
            remarks.add(texts.in("work", "escalation.localUnknown"));
        }
        if (!line.known()) {
            remarks.add(texts.in("work", "escalation.unknown"));
        }
        return remarks;
    }
}
