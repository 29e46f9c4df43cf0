package bg.nrm.web.signals;

import bg.nrm.access.NotFound;
import bg.nrm.draft.Drafts;
import bg.nrm.input.Problem;
import bg.nrm.signal.ChangingSignal;
import bg.nrm.signal.OpeningSignal;
import bg.nrm.signal.OpeningSignal.Seen;
import bg.nrm.signal.SignalChange;
import bg.nrm.signal.SignalChange.Changed;
import bg.nrm.signal.SignalChange.Conflict;
import bg.nrm.signal.SignalChange.Invalid;
import bg.nrm.signal.SignalEdit;
import bg.nrm.signal.SignalFacts;
import bg.nrm.signal.SignalField;
import bg.nrm.signal.SignalNumber;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Answers;
import bg.nrm.web.input.Clash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Puts the facts of a signal right. Where somebody else did so meanwhile, both values are shown and one of each is taken. */
@Named("signalChangeView")
@ViewScoped
public class ChangeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpeningSignal opening;

    @Inject
    private transient ChangingSignal changing;

    @Inject
    private transient SignalWords words;

    @Inject
    private transient Answers answers;

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
    private SignalTyped before;
    private SignalTyped typed;
    private List<Clash> clashes = List.of();

    public void open() {
        Seen signal = Optional.ofNullable(number)
                .flatMap(SignalNumber::parse)
                .map(opening::see)
                .orElseThrow(NotFound::new);
        id = signal.id();
        version = signal.version();
        draft = number + ":" + version;
        before = SignalTyped.of(signal.facts());
        typed = SignalTyped.of(signal.facts());
    }

    /** Records what is typed; where values clashed, what was taken of each. */
    public void save() {
        SignalRead read = new SignalReading(typed, today()).read();
        if (!read.problems().isEmpty()) {
            say(read.problems());
            return;
        }
        SignalFacts after = read.facts();
        for (Clash clash : clashes) {
            if (clash.isTheirsTaken()) {
                after = SignalField.valueOf(clash.getPart()).take(after, facts(before));
            }
        }
        answer(changing.change(id, new SignalEdit(version, facts(before), after)), after);
    }

    private void answer(SignalChange change, SignalFacts after) {
        if (change instanceof Changed) {
            Faces.getFlash().setKeepMessages(true);
            drafts.discard("signal-change", draft);
            answers.done(texts.in("signals", "done.changed"));
            Faces.redirect(SignalView.address(SignalNumber.parse(number).orElseThrow()));
        } else if (change instanceof Invalid invalid) {
            say(invalid.problems());
        } else if (change instanceof Conflict conflict) {
            typed = SignalTyped.of(after);
            clash(conflict);
        }
    }

    /** From now on what they wrote is what was seen. */
    private void clash(Conflict conflict) {
        version = conflict.version();
        before = SignalTyped.of(conflict.theirs());
        clashes = conflict.differences().stream()
                .map(difference -> new Clash(
                        difference.field().name(),
                        texts.in("signals", "part." + difference.field()),
                        words.part(difference.field(), conflict.theirs()),
                        words.part(difference.field(), conflict.mine()),
                        difference.mineIsNewer()))
                .toList();
    }

    private void say(List<Problem> problems) {
        answers.problems(problems, field -> "change:" + field);
    }

    private SignalFacts facts(SignalTyped form) {
        return new SignalReading(form, today()).read().facts();
    }

    private LocalDate today() {
        return Moments.dayOf(clock.instant());
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

    public SignalTyped getTyped() {
        return typed;
    }

    public List<Clash> getClashes() {
        return clashes;
    }
}
