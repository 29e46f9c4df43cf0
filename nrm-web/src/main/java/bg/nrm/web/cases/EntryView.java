package bg.nrm.web.cases;

import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.NotPermitted;
import bg.nrm.casefile.Colleagues;
import bg.nrm.casefile.DecidingOnAPeriod;
import bg.nrm.casefile.HandingOverACase;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.RecordingAnInterview;
import bg.nrm.casefile.ServiceStatus;
import bg.nrm.input.TypedDays;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.PeriodStanding;
import bg.nrm.web.cases.Replies.FormName;
import bg.nrm.web.frame.Constant;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** The form of everything that is told in a case and is neither a step nor a consent. */
@Named
@ViewScoped
public class EntryView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private EntryActs acts;

    @Inject
    private Bodies bodies;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Terms terms;

    @Inject
    private Texts texts;

    @Inject
    private Codes codes;

    @Inject
    private Moments moments;

    @Inject
    private StoryFaces story;

    @Inject
    @Param
    private String kind;

    @Inject
    @Param
    private String step;

    @Inject
    @Param
    private String circumstance;

    @Inject
    @Param
    private Integer position;

    private String[] topics = {};

    /** What was asked about once more, and is meant when the button is pressed again. */
    private String asked = "";

    @PostConstruct
    void begin() {
        EntryForm form = Constant.named(EntryForm.class, kind).orElseThrow(NotFound::new);
        if (form.namesStep() && step().isEmpty()
                || form.namesCircumstance() && circumstance().isEmpty()
                || form == EntryForm.TAKE_BACK && position().isEmpty()) {
            throw new NotFound();
        }
        readForTheFirstTime();
        if (form == EntryForm.HANDOVER && !HandingOverACase.isFor(inHand())) {
            throw new NotPermitted(Action.CASE_HANDED_OVER.name());
        }
    }

    public EntryForm getForm() {
        return form();
    }

    /** What is done, and to what. */
    public String getTitle() {
        String act = texts.in("cases", "form." + kind);
        return subject().map(words -> act + ": " + words).orElse(act);
    }

    public String getLead() {
        return texts.in("cases", "form." + kind + ".lead");
    }

    public String getButton() {
        return texts.in("cases", "form." + kind + (isAskedOnceMore() ? ".sure" : ".button"));
    }

    /** The duties that a closing would leave undone; nothing where no case is closed. */
    public List<String> getLeftUndone() {
        return form() != EntryForm.CLOSE
                ? List.of()
                : inHand().agenda().duties().stream()
                        .filter(duty -> duty.isDuty() && duty.isOutstanding())
                        .map(duty -> terms.title(duty.step().id()))
                        .toList();
    }

    /** The sentence that asks once more whether a period is to be ended; empty before, and for other forms. */
    public String getPeriodEnding() {
        return form() == EntryForm.END_PERIOD && isAskedOnceMore()
                ? running()
                        .filter(period -> period.period().id().name().equals(asked))
                        .map(period -> texts.in("cases", "form.END_PERIOD.ask", dated(period)))
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** Whether the button was pressed once, and ends something for good when it is pressed again. */
    public boolean isAskedOnceMore() {
        return !asked.isEmpty() && asked.equals(ending());
    }

    /** What would be ended: the period, or the case with what is left undone in it; empty where nothing has to be asked. */
    private String ending() {
        return switch (form()) {
            case END_PERIOD -> getFields().text("period");
            case CLOSE -> getLeftUndone().isEmpty() ? "" : EntryForm.CLOSE.name();
            default -> "";
        };
    }

    /** What was told last and may be taken back by this form, and until when. */
    public String getTakenBackUntil() {
        return form() != EntryForm.TAKE_BACK
                ? ""
                : acts.slip(inHand())
                        .map(slip -> texts.in("cases", "form.TAKE_BACK.until", moments.time(slip.until())))
                        .orElse("");
    }

    /** What it is about to take back, in a line; empty for other forms. */
    public String getTakenBack() {
        return form() != EntryForm.TAKE_BACK
                ? ""
                : inHand().story().entries().stream()
                        .filter(entry ->
                                position().filter(at -> at == entry.position()).isPresent())
                        .map(entry -> story.title(entry) + ", " + moments.both(entry.happenedAt()))
                        .findFirst()
                        .orElse("");
    }

    public List<SelectItem> getReasons() {
        return form().reasons().stream()
                .map(reason -> new SelectItem(reason.name(), terms.title(reason)))
                .toList();
    }

    /** What may be asked about; of what was asked before, by whom and when. */
    public List<SelectItem> getTopicsToAsk() {
        return codes.items("INTERVIEW_TOPIC").stream()
                .map(topic -> new SelectItem(topic.getValue(), label(topic)))
                .toList();
    }

    private String label(SelectItem topic) {
        return inHand().story().interviews().stream()
                .filter(interview -> RecordingAnInterview.topics(interview).contains((String) topic.getValue()))
                .reduce((earlier, later) -> later)
                .map(interview -> texts.in(
                        "cases",
                        "interview.before",
                        topic.getLabel(),
                        moments.date(interview.happenedAt()),
                        bodies.name(interview.bodyId())))
                .orElse(topic.getLabel());
    }

    public List<SelectItem> getStatuses() {
        return Stream.of(ServiceStatus.values())
                .map(status -> new SelectItem(status.name(), texts.in("cases", "service.status." + status)))
                .toList();
    }

    /** Those about which this can be decided, with their days. */
    public List<SelectItem> getPeriods() {
        return running()
                .map(period -> new SelectItem(period.period().id().name(), dated(period)))
                .toList();
    }

    private Stream<PeriodStanding> running() {
        return inHand().agenda().periods().stream()
                .filter(form() == EntryForm.END_PERIOD ? DecidingOnAPeriod::mayEnd : DecidingOnAPeriod::mayExtend);
    }

    private String dated(PeriodStanding period) {
        String title = terms.title(period.period().id());
        return period.since().isPresent() && period.until().isPresent()
                ? texts.in(
                        "cases",
                        "form.END_PERIOD.dates",
                        title,
                        moments.date(period.since().get()),
                        moments.date(period.until().get()))
                : title;
    }

    public List<SelectItem> getAuthorities() {
        return bodies.authorities(inHand().actor().organisationId());
    }

    /** Who can coordinate the case instead. */
    public List<SelectItem> getColleagues() {
        return colleagues.of(inHand()).stream()
                .map(colleague -> new SelectItem(String.valueOf(colleague.number()), colleague.name()))
                .toList();
    }

    public String getDraftKey() {
        return name().key();
    }

    public void record() {
        if (form().namesMoment() && !replies().readable(this, name())) {
            return;
        }
        if (form().endsSomething() && !ending().isEmpty() && !isAskedOnceMore() && EntryActs.isComplete(form(), this)) {
            asked = ending();
        } else {
            Recording recording = acts.record(form(), this);
            replies().reply(recording, this, name(), form().said());
        }
    }

    Set<String> topics() {
        return Set.of(topics);
    }

    public String[] getTopics() {
        return topics.clone();
    }

    public void setTopics(String[] chosen) {
        topics = chosen.clone();
    }

    Optional<Integer> position() {
        return Optional.ofNullable(position).filter(at -> at > 0);
    }

    Optional<StepId> step() {
        return Constant.named(StepId.class, step);
    }

    Optional<Circumstance> circumstance() {
        return Constant.named(Circumstance.class, circumstance);
    }

    Optional<ServiceStatus> status() {
        return Constant.named(ServiceStatus.class, getFields().text("status"));
    }

    Optional<LocalDate> until() {
        return TypedDays.day(getFields().text("until"));
    }

    private Optional<String> subject() {
        return form().namesStep()
                ? step().map(terms::term)
                : form().namesCircumstance() ? circumstance().map(terms::term) : Optional.empty();
    }

    private EntryForm form() {
        return EntryForm.valueOf(kind);
    }

    private FormName name() {
        String what = Stream.of(kind, step, circumstance, position == null ? null : position.toString())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return FormName.of("entry", getReference(), what.length() > 48 ? what.substring(0, 48) : what);
    }
}
