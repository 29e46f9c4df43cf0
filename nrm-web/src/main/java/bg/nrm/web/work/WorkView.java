package bg.nrm.web.work;

import bg.nrm.casefile.CaseReference;
import bg.nrm.duty.ListingWork;
import bg.nrm.duty.Work;
import bg.nrm.duty.WorkGroup;
import bg.nrm.duty.WorkKey;
import bg.nrm.duty.WorkLine;
import bg.nrm.duty.WorkQuestion;
import bg.nrm.procedure.language.Measure;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.signal.SignalLine;
import bg.nrm.task.KeepingTasks;
import bg.nrm.task.Task;
import bg.nrm.web.cases.CasePaths;
import bg.nrm.web.cases.Terms;
import bg.nrm.web.frame.Asked;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.frame.Visitor;
import bg.nrm.web.input.Codes;
import bg.nrm.web.tag.Choice;
import bg.nrm.web.tag.ClockFace;
import bg.nrm.web.tag.ClockFaces;
import bg.nrm.web.tag.ClockFaces.Basis;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** My work. */
@Named
@RequestScoped
public class WorkView {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    @Inject
    private ListingWork listing;

    @Inject
    private KeepingTasks tasks;

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
    private Visitor visitor;

    @Inject
    private Texts texts;

    private String group;

    private String stage;

    private String after;

    private Work work;
    private List<WorkRow> rows;

    @PostConstruct
    void read() {
        group = Asked.text("group");
        stage = Asked.text("stage");
        after = Asked.text("after");
        work = listing.list(
                new WorkQuestion(group(), stage(), Optional.ofNullable(after).flatMap(WorkKey::typed)));
        rows = rows(visitor.now());
    }

    /** A way to look at the list: all of it, or one group. */
    public record Segment(String words, String href, boolean chosen) {}

    public List<WorkRow> getRows() {
        return rows;
    }

    /** "Monday, 23 November 2026. You have 3 late and 4 for today." */
    public String getLead() {
        return texts.in(
                "work",
                "lead",
                Terms.capital(moments.as(visitor.now(), "long")),
                counted(WorkGroup.LATE),
                counted(WorkGroup.TODAY));
    }

    public List<Segment> getSegments() {
        Stream<Segment> all = Stream.of(new Segment(texts.in("work", "group.all"), address(""), group().isEmpty()));
        Stream<Segment> each = Arrays.stream(WorkGroup.values())
                .filter(known -> work.count(known) > 0 || group().equals(Optional.of(known)))
                .map(known -> new Segment(
                        texts.in("work", "group." + known) + " " + counted(known),
                        address(known.name()),
                        group().equals(Optional.of(known))));
        return Stream.concat(all, each).toList();
    }

    public List<Choice> getStages() {
        Choice all = new Choice("", texts.in("work", "stage.all"), stage().isEmpty());
        Stream<Choice> each = Arrays.stream(Stage.values())
                .map(known -> new Choice(known.name(), terms.title(known), stage().equals(Optional.of(known))));
        return Stream.concat(Stream.of(all), each).toList();
    }

    public String getGroup() {
        return group().map(Enum::name).orElse("");
    }

    /** What to do when the list of all groups is longer than a page; nothing when it is not. */
    public String getCut() {
        return group().isEmpty() && work.isCut()
                ? texts.in("work", "duties.cut", work.lines().size())
                : "";
    }

    public Optional<String> getNextPage() {
        return work.next().map(key -> address(getGroup()) + "&after=" + key.text());
    }

    public boolean isFirst() {
        return after == null;
    }

    public String getFirstPage() {
        return address(getGroup());
    }

    public List<SignalLine> getSignals() {
        return work.signals();
    }

    public List<Task> getTasks() {
        return work.tasks();
    }

    public void done(long taskId) {
        tasks.done(taskId);
        read();
    }

    private List<WorkRow> rows(Instant now) {
        List<WorkRow> found = new ArrayList<>();
        Optional<WorkGroup> before = Optional.empty();
        for (WorkLine line : work.lines()) {
            boolean begins = before.filter(line.group()::equals).isEmpty();
            found.add(row(line, begins, found.isEmpty(), now));
            before = Optional.of(line.group());
        }
        return found;
    }

    private WorkRow row(WorkLine line, boolean begins, boolean first, Instant now) {
        CaseReference reference = line.reference();
        boolean resting = line.group() == WorkGroup.RESTING;
        boolean awaited = line.group() == WorkGroup.AWAITED;
        return new WorkRow(
                begins
                        ? texts.in(
                                "work",
                                "group.heading",
                                texts.in("work", "group." + line.group()),
                                counted(line.group()))
                        : "",
                first && !resting && !awaited,
                clock(line, now),
                terms.title(line.step()),
                remark(line),
                reference.shown(),
                codes.label("SEX", line.sex()) + ", " + codes.label("AGE_BAND", line.ageBand()),
                paths.of(reference) + "#" + line.step(),
                resting
                        ? texts.in("work", "see.reason")
                        : awaited ? texts.in("work", "see.case") : terms.words().button(line.step()),
                resting || awaited
                        ? paths.of(reference) + "#" + line.step()
                        : paths.step(reference, Editions.ADULTS_1.step(line.step())));
    }

    private String remark(WorkLine line) {
        Measure measure = Editions.ADULTS_1.measureOf(line.step());
        String rule =
                terms.title(line.stage()) + ". " + terms.words().of(measure.cite(Editions.ADULTS_1.step(line.step())));
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
        Basis basis = line.legal() ? Basis.LEGAL : Basis.CONFIGURED;
        boolean wholeDay = !due.atZone(Moments.SOFIA).toLocalTime().isBefore(END_OF_DAY);
        return wholeDay ? clocks.lastDay(Moments.dayOf(due), basis, now) : clocks.due(due, basis, now);
    }

    private String counted(WorkGroup known) {
        int count = work.count(known);
        return count > ListingWork.COUNTED ? texts.in("work", "more.than", ListingWork.COUNTED) : String.valueOf(count);
    }

    private String address(String wanted) {
        return "?group=" + wanted + "&stage=" + stage().map(Enum::name).orElse("");
    }

    private Optional<WorkGroup> group() {
        return Arrays.stream(WorkGroup.values())
                .filter(known -> known.name().equals(group))
                .findFirst();
    }

    private Optional<Stage> stage() {
        return Arrays.stream(Stage.values())
                .filter(known -> known.name().equals(stage))
                .findFirst();
    }
}
