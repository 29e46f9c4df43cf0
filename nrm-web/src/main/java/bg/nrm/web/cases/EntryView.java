package bg.nrm.web.cases;

import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.NotPermitted;
import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.Acts;
import bg.nrm.casefile.Closing;
import bg.nrm.casefile.DecidingOnAPeriod;
import bg.nrm.casefile.DecliningAReferral;
import bg.nrm.casefile.HandingOverACase;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.TakingABodyOut;
import bg.nrm.casefile.TakingBackASlip;
import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Questions;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import bg.nrm.question.Wording;
import bg.nrm.web.cases.Replies.FormName;
import bg.nrm.web.frame.Asked;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.question.TypedForm;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** The form of everything that is told in a case and is neither a step nor a consent. */
@Named
@ViewScoped
public class EntryView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Acts acts;

    @Inject
    private ActChoices choices;

    @Inject
    private Terms terms;

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    @Inject
    private StoryFaces story;

    @Inject
    private TakingBackASlip slips;

    private TypedForm typed;

    /** The name of the form, and what the address says it is about; empty where it is about nothing but the case. */
    private String kind;

    private String subject = "";

    /** What was asked about once more, and is meant when the button is pressed again. */
    private String asked = "";

    @PostConstruct
    void begin() {
        ActForm form = Asked.text("kind").flatMap(acts::form).orElseThrow(NotFound::new);
        kind = form.name();
        form.subject().ifPresent(what -> subject = Asked.text(what.name()).orElse(""));
        if (form.subject().isPresent() && about().equals(Answers.NONE)) {
            throw new NotFound();
        }
        readForTheFirstTime();
        requireOwnAct();
        typed = TypedForm.of(form.shown(), Answers.NONE);
    }

    /** Whose acts are not everybody's who may know the case find their form at nobody else. */
    private void requireOwnAct() {
        if (is(HandingOverACase.FORM) && !HandingOverACase.isFor(inHand())) {
            throw new NotPermitted(Action.CASE_HANDED_OVER.name());
        }
        if (is(TakingABodyOut.FORM) && !TakingABodyOut.isFor(inHand())) {
            throw new NotPermitted(Action.CASE_ACCESS_ENDED.name());
        }
        if (is(DecliningAReferral.FORM) && !DecliningAReferral.isFor(inHand())) {
            throw new NotPermitted(Action.CASE_CHANGED.name());
        }
    }

    /** What is asked, in the order of the page. */
    public List<Questions.Asked> getAsked() {
        return form().shown().asked();
    }

    public boolean isAskingWhen() {
        return form().asksWhen();
    }

    public TypedForm getTyped() {
        return typed;
    }

    /** What is asked, in the words of this form where it has its own. */
    public String label(Questions.Asked question) {
        return own(question, "").orElseGet(() -> texts.in("cases", Wording.label(question.question())));
    }

    public String hint(Questions.Asked question) {
        return own(question, ".hint")
                .or(() -> texts.find("cases", Wording.label(question.question()) + ".hint"))
                .orElse("");
    }

    private Optional<String> own(Questions.Asked question, String more) {
        return texts.find("cases", "form." + kind + "." + question.name() + more);
    }

    /** What can be chosen; empty where the code list of the question says so. */
    public List<SelectItem> items(Questions.Asked question) {
        return choices.of(form(), question.question(), inHand());
    }

    /** Whether the case has nothing about which this could be decided. */
    public boolean isWithoutPeriods() {
        return form().asks(DecidingOnAPeriod.PERIOD)
                && choices.of(form(), DecidingOnAPeriod.PERIOD, inHand()).isEmpty();
    }

    /** What is done, and to what. */
    public String getTitle() {
        String act = texts.in("cases", "form." + kind);
        return form().subject()
                .flatMap(what -> about().of(what))
                .filter(Enum.class::isInstance)
                .map(what -> act + ": " + terms.term((Enum<?>) what))
                .orElse(act);
    }

    public String getLead() {
        return texts.in("cases", "form." + kind + ".lead");
    }

    public String getButton() {
        return texts.in("cases", "form." + kind + (isAskedOnceMore() ? ".sure" : ".button"));
    }

    /** The duties that a closing would leave undone; nothing where no case is closed. */
    public List<String> getLeftUndone() {
        return !is(Closing.FORM)
                ? List.of()
                : inHand().agenda().duties().stream()
                        .filter(duty -> duty.isDuty() && duty.isOutstanding())
                        .map(duty -> terms.title(duty.step().id()))
                        .toList();
    }

    /** The sentence that asks once more whether a period is to be ended; empty before, and for other forms. */
    public String getPeriodEnding() {
        return is(DecidingOnAPeriod.ENDING) && isAskedOnceMore()
                ? choices.of(form(), DecidingOnAPeriod.PERIOD, inHand()).stream()
                        .filter(period -> period.getValue().equals(asked))
                        .map(period -> texts.in("cases", "form.END_PERIOD.ask", period.getLabel()))
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
        if (is(DecidingOnAPeriod.ENDING)) {
            return typed.getFields().text(DecidingOnAPeriod.PERIOD.name());
        }
        return getLeftUndone().isEmpty() ? "" : kind;
    }

    /** What was told last and may be taken back by this form, and until when. */
    public String getTakenBackUntil() {
        return !is(TakingBackASlip.FORM)
                ? ""
                : slips.slip(inHand())
                        .map(slip -> texts.in("cases", "form.TAKE_BACK.until", moments.time(slip.until())))
                        .orElse("");
    }

    /** Whether what it is about can not be taken back any more, or never could. */
    public boolean isSlipOver() {
        return is(TakingBackASlip.FORM)
                && about().of(TakingBackASlip.POSITION)
                        .filter(position -> slips.slip(inHand()).stream()
                                .flatMap(slip -> slip.entries().stream())
                                .anyMatch(entry -> entry.position() == position))
                        .isEmpty();
    }

    /** What it is about to take back, in a line; empty for other forms. */
    public String getTakenBack() {
        return about().of(TakingBackASlip.POSITION).stream()
                .flatMap(position -> inHand().story().entries().stream().filter(entry -> entry.position() == position))
                .map(entry -> story.title(entry) + ", " + moments.both(entry.happenedAt()))
                .findFirst()
                .orElse("");
    }

    public String getDraftKey() {
        return name().key();
    }

    public void record() {
        Reading reading = read(typed, form().shown(), isAskingWhen());
        Answers said = reading.answers().and(about());
        if (!reading.problems().isEmpty()) {
            replies().reply(new Recording.Invalid(reading.problems()), this, name(), form().said());
        } else if (!ending().isEmpty() && !isAskedOnceMore() && form().isAnswered(said)) {
            asked = ending();
        } else {
            replies().reply(acts.record(form(), getReference(), said, submission()), this, name(), form().said());
        }
    }

    private boolean is(String form) {
        return kind.equals(form);
    }

    /** What the address says it is about. */
    private Answers about() {
        return form().subject()
                .map(what -> Reading.of(
                                Questions.questions(Questions.section("subject", Questions.asked(what))),
                                Input.of(Map.of(what.name(), List.of(subject))),
                                Spelling.SYSTEMS)
                        .answers())
                .orElse(Answers.NONE);
    }

    private ActForm form() {
        return acts.form(kind).orElseThrow();
    }

    private FormName name() {
        String what = subject.isEmpty() ? kind : kind + "." + subject;
        return FormName.of("entry", getReference(), what.length() > 48 ? what.substring(0, 48) : what);
    }
}
