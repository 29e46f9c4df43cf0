package bg.nrm.web.work;

import bg.nrm.duty.ListingWork;
import bg.nrm.duty.Work;
import bg.nrm.duty.WorkGroup;
import bg.nrm.duty.WorkKey;
import bg.nrm.duty.WorkQuestion;
import bg.nrm.procedure.language.Stage;
import bg.nrm.signal.SignalLine;
import bg.nrm.task.KeepingTasks;
import bg.nrm.task.OpenTask;
import bg.nrm.web.cases.BegunForms;
import bg.nrm.web.cases.Terms;
import bg.nrm.web.frame.Asked;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.frame.Visitor;
import bg.nrm.web.tag.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** My work. */
@Named
@RequestScoped
public class WorkView {

    @Inject
    private ListingWork listing;

    @Inject
    private KeepingTasks tasks;

    @Inject
    private Terms terms;

    @Inject
    private WorkRows rows;

    @Inject
    private EscalationRows escalations;

    @Inject
    private Moments moments;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private BegunForms forms;

    private List<BegunForms.Line> begun;
    private Optional<WorkGroup> group;
    private Optional<Stage> stage;
    private Optional<WorkKey> after;
    private Work work;

    @PostConstruct
    void read() {
        group = Asked.constant(WorkGroup.class, "group");
        stage = Asked.constant(Stage.class, "stage");
        after = Asked.text("after").flatMap(WorkKey::typed);
        work = listing.list(new WorkQuestion(group, stage, after));
    }

    /** A way to look at the list: all of it, or one group. */
    public record Segment(String words, String href, boolean chosen) {}

    public List<WorkRow> getRows() {
        return rows.of(work);
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
        Stream<Segment> all = Stream.of(new Segment(texts.in("work", "group.all"), address(""), group.isEmpty()));
        Stream<Segment> each = Arrays.stream(WorkGroup.values())
                .filter(known -> work.count(known) > 0 || group.equals(Optional.of(known)))
                .map(known -> new Segment(
                        texts.in("work", "group." + known) + " " + counted(known),
                        address(known.name()),
                        group.equals(Optional.of(known))));
        return Stream.concat(all, each).toList();
    }

    public List<Choice> getStages() {
        Choice all = new Choice("", texts.in("work", "stage.all"), stage.isEmpty());
        Stream<Choice> each = Arrays.stream(Stage.values())
                .map(known -> new Choice(known.name(), terms.title(known), stage.equals(Optional.of(known))));
        return Stream.concat(Stream.of(all), each).toList();
    }

    public String getGroup() {
        return group.map(Enum::name).orElse("");
    }

    /** What to do when the list of all groups is longer than a page; nothing when it is not. */
    public String getCut() {
        return group.isEmpty() && work.isCut()
                ? texts.in("work", "duties.cut", work.lines().size())
                : "";
    }

    public Optional<String> getNextPage() {
        return work.next().map(key -> address(getGroup()) + "&after=" + key.text());
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    public String getFirstPage() {
        return address(getGroup());
    }

    public List<SignalLine> getSignals() {
        return work.signals();
    }

    public List<OpenTask> getTasks() {
        return work.tasks();
    }

    public List<EscalationRow> getEscalations() {
        return escalations.of(work.escalations());
    }

    /** What this user began to write and has not finished. */
    public List<BegunForms.Line> getBegun() {
        if (begun == null) {
            begun = forms.list();
        }
        return begun;
    }

    public void done() {
        Asked.key("task").ifPresent(tasks::done);
        read();
    }

    private String counted(WorkGroup known) {
        return rows.counted(work, known);
    }

    private String address(String wanted) {
        return "?group=" + wanted + "&stage=" + stage.map(Enum::name).orElse("");
    }
}
