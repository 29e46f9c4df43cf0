package bg.nrm.web.signals;

import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.input.Problem;
import bg.nrm.organisation.Body;
import bg.nrm.signal.ChangingSignal;
import bg.nrm.signal.OpeningSignal;
import bg.nrm.signal.PassingSignal;
import bg.nrm.signal.SignalChange;
import bg.nrm.signal.SignalNumber;
import bg.nrm.signal.SignalOutcome;
import bg.nrm.signal.SignalRecord;
import bg.nrm.signal.Triage;
import bg.nrm.signal.TriagingSignal;
import bg.nrm.web.frame.AllBodies;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.FieldProblems;
import bg.nrm.web.input.Fields;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** One signal: what was said, whom it is about, what it turned out to be, who may know it. */
@Named
@RequestScoped
public class SignalView {

    @Inject
    private OpeningSignal opening;

    @Inject
    private ChangingSignal changing;

    @Inject
    private TriagingSignal triaging;

    @Inject
    private PassingSignal passing;

    @Inject
    private AllBodies bodies;

    @Inject
    private CurrentActor current;

    @Inject
    private FieldProblems answers;

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    private final Fields fields = new Fields();
    private SignalRecord signal;
    private Long seen;

    /** Where a signal is shown. */
    static String address(SignalNumber number) {
        return Faces.getRequestContextPath() + "/signals/signal.xhtml?number="
                + URLEncoder.encode(number.toString(), StandardCharsets.UTF_8);
    }

    public SignalRecord getSignal() {
        if (signal == null) {
            signal = Optional.ofNullable(Faces.getRequestParameter("number"))
                    .flatMap(SignalNumber::parse)
                    .map(opening::open)
                    .orElseThrow(NotFound::new);
        }
        return signal;
    }

    /** The version the page showed: who decides has to have seen what there is. */
    public Long getSeen() {
        return seen == null ? Long.valueOf(getSignal().version()) : seen;
    }

    public void setSeen(Long version) {
        seen = version;
    }

    public Fields getFields() {
        return fields;
    }

    /** The user looks at it from now on. */
    public void takeUp() {
        triaging.takeUp(getSignal().id());
        done("takenUp");
    }

    /** Records what it is about. */
    public void triage() {
        Optional<SignalOutcome> outcome = fields.filled("outcome").map(SignalOutcome::valueOf);
        if (outcome.isEmpty()) {
            answers.problems(List.of(Problem.at("outcome", "choice.missing")), field -> "triage:" + field);
            return;
        }
        answer(
                triaging.triage(getSignal().id(), getSeen(), new Triage(outcome.get(), fields.text("reason"))),
                "triage",
                outcome.get().opensCases() ? "triaged.cases" : "triaged");
    }

    /** Whether the outcome says that cases can be opened. */
    public boolean isOpeningCases() {
        return getSignal()
                .triage()
                .filter(triage -> triage.outcome().opensCases())
                .isPresent();
    }

    /** Adds what became known. */
    public void add() {
        answer(changing.add(getSignal().id(), fields.text("added")), "add", "added");
    }

    /** Lets another body know. */
    public void pass() {
        passing.pass(getSignal().id(), fields.text("body"));
        done("passed");
    }

    /** Bodies that do not know it yet. */
    public List<SelectItem> getOthers() {
        List<Long> known = getSignal().bodies().stream().map(Body::id).toList();
        return bodies.list().stream()
                .filter(body -> !known.contains(body.id()))
                .filter(body -> body.validTo().isEmpty())
                .map(body -> new SelectItem(body.code(), body.shortName(language.locale())))
                .toList();
    }

    /** The names of a body in the user's language. */
    public String name(Body body) {
        return body.shortName(language.locale());
    }

    public boolean isOwn(Body body) {
        return body.id() == current.get().organisationId();
    }

    private void answer(SignalChange change, String form, String done) {
        if (change instanceof SignalChange.Changed) {
            done(done);
        } else if (change instanceof SignalChange.Invalid invalid) {
            answers.problems(invalid.problems(), field -> form + ":" + field);
        } else {
            signal = null;
            seen = null;
            answers.warning(null, texts.in("signals", "changedMeanwhile"));
        }
    }

    private void done(String key) {
        Faces.getFlash().setKeepMessages(true);
        answers.done(texts.in("signals", "done." + key));
        Faces.redirect(address(getSignal().number()));
    }
}
