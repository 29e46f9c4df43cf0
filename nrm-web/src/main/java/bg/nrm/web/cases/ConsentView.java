package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.Recording;
import bg.nrm.consent.Answer;
import bg.nrm.consent.ConsentQuestions;
import bg.nrm.consent.RecordingConsent;
import bg.nrm.procedure.language.Consent;
import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import bg.nrm.web.cases.Replies.FormName;
import bg.nrm.web.frame.Constant;
import bg.nrm.web.question.TypedForm;
import bg.nrm.web.tag.ObstacleFace;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** The form in which the person's answer to a question is recorded. */
@Named
@ViewScoped
public class ConsentView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordingConsent recording;

    @Inject
    private StepFaces steps;

    @Inject
    private Bodies bodies;

    @Inject
    private Terms terms;

    @Inject
    private ConsentEffects effects;

    @Inject
    @Param
    private String purpose;

    @Inject
    @Param
    private String recipient;

    @Inject
    @Param
    private String answer;

    private TypedForm typed;

    @PostConstruct
    void begin() {
        readForTheFirstTime();
        if (purpose != null && Constant.named(Consent.class, purpose).isEmpty()) {
            throw new NotFound();
        }
        typed = TypedForm.of(ConsentQuestions.ASKED, begun());
    }

    /** What the address answers. How the person answered, and in which language, nobody knows before it is said. */
    private Answers begun() {
        Map<String, List<String>> known = new HashMap<>();
        Optional.ofNullable(purpose).ifPresent(text -> known.put(ConsentQuestions.PURPOSE.name(), List.of(text)));
        Optional.ofNullable(recipient).ifPresent(text -> known.put(ConsentQuestions.RECIPIENT.name(), List.of(text)));
        Optional.ofNullable(answer).ifPresent(text -> known.put(ConsentQuestions.ANSWER.name(), List.of(text)));
        return Reading.of(ConsentQuestions.ASKED, Input.of(known), Spelling.SYSTEMS)
                .answers();
    }

    public Questions getQuestions() {
        return ConsentQuestions.ASKED;
    }

    public TypedForm getTyped() {
        return typed;
    }

    /** What can be chosen, where no code list says so. */
    public List<SelectItem> items(Asked asked) {
        if (asked.question().equals(ConsentQuestions.PURPOSE)) {
            return Arrays.stream(Consent.values())
                    .map(known -> new SelectItem(known.name(), terms.title(known)))
                    .toList();
        }
        return asked.question().equals(ConsentQuestions.RECIPIENT)
                ? bodies.receivers(inHand().actor().organisationId())
                : List.of();
    }

    /** The question, when the page was opened for one. */
    public String getTitle() {
        return consent().map(terms::title).orElse("");
    }

    /** What is in the way of asking. */
    public List<ObstacleFace> getObstacles() {
        return consent()
                .flatMap(inHand()::asking)
                .map(step -> steps.obstacles(inHand().obstacles(step), inHand()))
                .orElse(List.of());
    }

    /** What a yes or a no brings about beside itself, said before the button is pressed. */
    public List<String> getEffects() {
        return consent().map(asked -> effects.of(asked, inHand())).orElse(List.of());
    }

    public String getDraftKey() {
        return name().key();
    }

    public void record() {
        Reading reading = read(typed, ConsentQuestions.ASKED.without(ActForm.HAPPENED_AT), true);
        Recording recorded = reading.problems().isEmpty()
                ? recording.record(getReference(), reading.answers(), submission())
                : new Recording.Invalid(reading.problems());
        boolean withdrawn = reading.answers()
                .of(ConsentQuestions.ANSWER)
                .filter(Answer.WITHDRAWN::equals)
                .isPresent();
        replies().reply(recorded, this, name(), withdrawn ? "withdrawn" : "consent");
    }

    private Optional<Consent> consent() {
        return Constant.named(Consent.class, typed.getFields().text(ConsentQuestions.PURPOSE.name()));
    }

    private FormName name() {
        return FormName.of(
                "consent", getReference(), Optional.ofNullable(purpose).orElse(""));
    }
}
