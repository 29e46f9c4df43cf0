package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.RecordingADeviation;
import bg.nrm.casefile.RecordingAStep;
import bg.nrm.casefile.StepQuestions;
import bg.nrm.casefile.StepRecord;
import bg.nrm.paper.Form;
import bg.nrm.paper.Forms;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.question.Answers;
import bg.nrm.question.Kind;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Reading;
import bg.nrm.web.cases.Replies.FormName;
import bg.nrm.web.frame.Constant;
import bg.nrm.web.input.Codes;
import bg.nrm.web.question.TypedForm;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** The form in which a step is recorded, by the rule or, where life is in danger, against it. */
@Named
@ViewScoped
public class StepView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordingAStep recordingAStep;

    @Inject
    private RecordingADeviation recordingADeviation;

    @Inject
    private StepFaces steps;

    @Inject
    private Bodies bodies;

    @Inject
    private Terms terms;

    @Inject
    private Codes codes;

    @Inject
    private CasePaths paths;

    @Inject
    @Param
    private String step;

    @Inject
    @Param
    private boolean deviate;

    private TypedForm typed;

    /** The rules of the case when the form was opened: it stays as it is, also if the person turns 18 while somebody types. */
    private String edition;

    @PostConstruct
    void begin() {
        Constant.named(StepId.class, step).orElseThrow(NotFound::new);
        readForTheFirstTime();
        edition = inHand().caseFile().edition();
        deviate = deviate && !isOfOtherRules() && ruled().isDeviable();
        typed = TypedForm.of(getQuestions(), Answers.NONE);
    }

    /** Whether the rules of the case knew no such step when it was opened: a link of the time when the person was a child. */
    public boolean isOfOtherRules() {
        return !Editions.known(edition).has(id());
    }

    private Step ruled() {
        return Editions.known(edition).step(id());
    }

    /** What the step is called, whether it is one of this case or not. */
    public String getTitle() {
        return terms.title(id());
    }

    /** The rules that apply to the case. */
    public String getRules() {
        return terms.words().edition(edition);
    }

    public StepFace getFace() {
        return steps.of(id(), inHand());
    }

    /** The forms by which this step can be taken as well, with what is asked and a sheet to sign. */
    public List<Form> getForms() {
        return deviate
                ? List.of()
                : Forms.all().stream()
                        .filter(form ->
                                form.written().contains(id()) || form.signed().contains(id()))
                        .toList();
    }

    public boolean isDeviating() {
        return deviate;
    }

    /** Whether something is in the way that a deviation would not lift. */
    public boolean isRefused() {
        return !deviate && !getFace().obstacles().isEmpty();
    }

    /** What the step asks, and a deviation before it. */
    public Questions getQuestions() {
        Questions ofStep = StepQuestions.of(id());
        return deviate ? RecordingADeviation.asked(ruled()).followedBy(ofStep) : ofStep;
    }

    public TypedForm getTyped() {
        return typed;
    }

    /** What can be chosen where it is more than a code list: whom the rulebook has told, who can be named, why it may be deviated from. */
    public List<SelectItem> items(Asked asked) {
        if (asked.question().equals(StepQuestions.NOTIFIED)) {
            return authorities();
        } else if (asked.question().kind() instanceof Kind.Body) {
            return bodies.receivers(inHand().actor().organisationId(), id());
        }
        return asked.question().kind() instanceof Kind.Term<?> term
                ? term.among().stream()
                        .map(value -> new SelectItem(value.name(), terms.term(value)))
                        .toList()
                : List.of();
    }

    /** The authorities that are told in one act. */
    private List<SelectItem> authorities() {
        return ruled().notified().stream()
                .sorted()
                .map(authority -> new SelectItem(authority.name(), codes.label("AUTHORITY", authority.name())))
                .toList();
    }

    public String getDraftKey() {
        return name().key();
    }

    public void record() {
        Reading reading = read(typed, getQuestions().without(ActForm.HAPPENED_AT), true);
        Recording recording =
                reading.problems().isEmpty() ? record(reading.answers()) : new Recording.Invalid(reading.problems());
        replies().reply(recording, this, name(), this::next);
    }

    private Recording record(Answers said) {
        StepRecord told = StepRecord.of(id(), said);
        return deviate
                ? recordingADeviation.record(getReference(), told, submission())
                : recordingAStep.record(getReference(), told, submission());
    }

    private String next(CaseReference reference) {
        return isTraffickedAgain()
                ? paths.entry(reference, "EPISODE")
                : paths.said(reference, deviate ? "deviation" : "step");
    }

    /** A follow-up found that it happened again: a new episode is offered at once. */
    private boolean isTraffickedAgain() {
        return typed.getFields().text(StepQuestions.TRAFFICKED_AGAIN.name()).equals("YES");
    }

    private FormName name() {
        return FormName.of("step", getReference(), (deviate ? "!" : "") + step);
    }

    private StepId id() {
        return StepId.valueOf(step);
    }
}
