package bg.nrm.web.work;

import bg.nrm.casefile.CaseReference;
import bg.nrm.duty.ListingWork;
import bg.nrm.duty.Work;
import bg.nrm.duty.WorkGroup;
import bg.nrm.duty.WorkLine;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.web.cases.CasePaths;
import bg.nrm.web.cases.Terms;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.frame.Visitor;
import bg.nrm.web.input.Codes;
import bg.nrm.web.tag.ClockFace;
import bg.nrm.web.tag.ClockFaces;
import bg.nrm.web.tag.ClockFaces.Basis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts duties into words: limit, rule, case, and the one button that leads on. */
@ApplicationScoped
class WorkRows {

    @Inject
    private Terms terms;

    @Inject
    private CasePaths paths;

    @Inject
    private Codes codes;

    @Inject
    private ClockFaces clocks;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    @Inject
    private Visitor visitor;

    List<WorkRow> of(Work work) {
        List<WorkRow> found = new ArrayList<>();
        Optional<WorkGroup> before = Optional.empty();
        for (WorkLine line : work.lines()) {
            String heading = before.filter(line.group()::equals).isPresent() ? "" : heading(work, line.group());
            found.add(row(line, heading, found.isEmpty()));
            before = Optional.of(line.group());
        }
        return found;
    }

    /** How many there are of a group; beyond what is counted, that there are more. */
    String counted(Work work, WorkGroup group) {
        int count = work.count(group);
        return count > ListingWork.COUNTED ? texts.in("work", "more.than", ListingWork.COUNTED) : String.valueOf(count);
    }

    private String heading(Work work, WorkGroup group) {
        return texts.in("work", "group.heading", texts.in("work", "group." + group), counted(work, group));
    }

    private WorkRow row(WorkLine line, String heading, boolean first) {
        CaseReference reference = line.reference();
        boolean resting = line.group() == WorkGroup.RESTING;
        boolean awaited = line.group() == WorkGroup.AWAITED;
        Procedure rules = Editions.known(line.edition());
        String inCase = paths.of(reference) + "#" + line.step();
        return new WorkRow(
                heading,
                first && !resting && !awaited,
                clock(line, visitor.now()),
                terms.title(line.step()),
                remark(line, rules),
                reference.shown(),
                codes.label("SEX", line.sex()) + ", " + codes.label("AGE_BAND", line.ageBand()),
                inCase,
                resting
                        ? texts.in("work", "see.reason")
                        : awaited ? texts.in("work", "see.case") : terms.words().button(line.step()),
                resting || awaited ? inCase : paths.step(reference, rules.step(line.step())));
    }

    private String remark(WorkLine line, Procedure rules) {
        String rule = terms.title(line.stage()) + ". " + terms.words().of(rules.cite(line.step()));
        return line.group() == WorkGroup.AWAITED
                ? rule + ". " + texts.in("work", "awaited.from", terms.term(line.responsible()))
                : rule;
    }

    private ClockFace clock(WorkLine line, Instant now) {
        if (line.group() == WorkGroup.RESTING) {
            return new ClockFace(ClockFace.State.PAUSED, texts.in("work", "clock.resting"), "");
        }
        if (line.dueAt().isEmpty()) {
            return new ClockFace(
                    ClockFace.State.OPEN,
                    texts.in("work", "clock.unlimited"),
                    texts.in("work", "clock.since", moments.as(line.openedAt(), "short")));
        }
        Instant due = line.dueAt().get();
        return clocks.until(due, basis(line), now);
    }

    private static Basis basis(WorkLine line) {
        if (line.legal()) {
            return Editions.limitOf(line.step()).map(Basis::of).orElse(Basis.LEGAL);
        }
        return line.unverified() ? Basis.UNVERIFIED : Basis.CONFIGURED;
    }
}
