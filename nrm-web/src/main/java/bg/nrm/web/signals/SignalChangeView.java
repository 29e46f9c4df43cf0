package bg.nrm.web.signals;

import static bg.nrm.signal.SignalQuestions.FACTS;

import bg.nrm.access.NotFound;
import bg.nrm.draft.Drafts;
import bg.nrm.input.Problem;
import bg.nrm.question.Answers;
import bg.nrm.question.Edit;
import bg.nrm.question.Questions;
import bg.nrm.question.Reading;
import bg.nrm.signal.ChangingSignal;
import bg.nrm.signal.OpeningSignal;
import bg.nrm.signal.OpeningSignal.Seen;
import bg.nrm.signal.SignalChange;
import bg.nrm.signal.SignalChange.Changed;
import bg.nrm.signal.SignalChange.Conflict;
import bg.nrm.signal.SignalChange.Invalid;
import bg.nrm.signal.SignalNumber;
import bg.nrm.signal.SignalQuestions;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Clash;
import bg.nrm.web.question.QuestionFaces;
import bg.nrm.web.question.TypedForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Puts the facts of a signal right. Where somebody else did so meanwhile, both values are shown and one of each is taken. */
@Named("signalChangeView")
@ViewScoped
public class SignalChangeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpeningSignal opening;

    @Inject
    private transient ChangingSignal changing;

    @Inject
    private transient QuestionFaces questions;

    @Inject
    private transient bg.nrm.web.input.FieldProblems answers;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Clock clock;

    private String number;
    private long id;
    private long version;
    private String draft;
    private TypedForm before;
    private TypedForm typed;
    private List<Clash> clashes = List.of();

    public void open() {
        Seen signal = Optional.ofNullable(number)
                .flatMap(SignalNumber::parse)
                .map(opening::see)
                .orElseThrow(NotFound::new);
        id = signal.id();
        version = signal.version();
        draft = number + ":" + version;
        before = TypedForm.of(FACTS, signal.facts());
        typed = TypedForm.of(FACTS, signal.facts());
    }

    /** Records what is typed; where values clashed, what was taken of each. */
    public void save() {
        Reading read = typed.read(FACTS);
        if (!read.problems().isEmpty()) {
            say(read.problems());
            return;
        }
        Answers seen = before.read(FACTS).answers();
        Answers after = SignalQuestions.urgentInDanger(read.answers());
        for (Clash clash : clashes) {
            if (clash.isTheirsTaken()) {
                after = after.taking(FACTS.group(clash.getPart()), seen);
            }
        }
        answer(changing.change(id, new Edit(version, seen, after)), after);
    }

    private void answer(SignalChange change, Answers after) {
        if (change instanceof Changed) {
            Faces.getFlash().setKeepMessages(true);
            drafts.discard("signal-change", draft);
            answers.done(texts.in("signals", "done.changed"));
            Faces.redirect(SignalView.address(SignalNumber.parse(number).orElseThrow()));
        } else if (change instanceof Invalid invalid) {
            say(invalid.problems());
        } else if (change instanceof Conflict conflict) {
            typed = TypedForm.of(FACTS, after);
            clash(conflict);
        }
    }

    /** From now on what they wrote is what was seen. */
    private void clash(Conflict conflict) {
        version = conflict.version();
        before = TypedForm.of(FACTS, conflict.between().theirs());
        clashes = questions.clashes("signals", conflict.between(), clock.instant());
    }

    private void say(List<Problem> problems) {
        answers.problems(problems, field -> "change:" + field);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String named) {
        number = named;
    }

    /** Of this signal at this version: what was typed into an older one is not brought back into a newer. */
    public String getDraft() {
        return draft;
    }

    public Questions getQuestions() {
        return FACTS;
    }

    public TypedForm getTyped() {
        return typed;
    }

    public List<Clash> getClashes() {
        return clashes;
    }
}
