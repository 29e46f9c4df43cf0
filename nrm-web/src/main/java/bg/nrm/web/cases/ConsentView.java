package bg.nrm.web.cases;

import bg.nrm.consent.Answer;
import bg.nrm.consent.AskedConsent;
import bg.nrm.consent.RecordingConsent;
import bg.nrm.input.TypedDays;
import bg.nrm.procedure.language.Consent;
import bg.nrm.web.cases.Replies.FormName;
import bg.nrm.web.frame.Constant;
import bg.nrm.web.tag.ObstacleFace;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
    @Param
    private String purpose;

    @Inject
    @Param
    private String recipient;

    @Inject
    @Param
    private String answer;

    private String[] data = {};
    private boolean interpreted;

    @PostConstruct
    void begin() {
        readForTheFirstTime();
        getFields()
                .with(
                        "purpose",
                        Constant.named(Consent.class, purpose).map(Enum::name).orElse(""))
                .with("recipient", Optional.ofNullable(recipient).orElse(""))
                .with(
                        "answer",
                        Constant.named(Answer.class, answer).map(Enum::name).orElse(""))
                .with("way", "WRITTEN")
                .with("language", "bg");
    }

    /** The question, when the page was opened for one. */
    public String getTitle() {
        return consent().map(terms::title).orElse("");
    }

    public List<SelectItem> getPurposes() {
        return Arrays.stream(Consent.values())
                .map(known -> new SelectItem(known.name(), terms.title(known)))
                .toList();
    }

    public List<SelectItem> getRecipients() {
        return bodies.receivers(inHand().actor().organisationId());
    }

    /** What is in the way of asking. */
    public List<ObstacleFace> getObstacles() {
        return consent()
                .flatMap(inHand()::asking)
                .map(step -> steps.obstacles(inHand().obstacles(step), inHand()))
                .orElse(List.of());
    }

    public String getDraftKey() {
        return name().key();
    }

    public void record() {
        Optional<Answer> said = Constant.named(Answer.class, getFields().text("answer"));
        Optional<LocalDate> until = getFields().filled("validUntil").flatMap(TypedDays::day);
        if (consent().isEmpty()) {
            replies().problem(name(), "purpose", "choice.missing");
        } else if (said.isEmpty()) {
            replies().problem(name(), "answer", "choice.missing");
        } else if (getFields().filled("validUntil").isPresent() && until.isEmpty()) {
            replies().problem(name(), "validUntil", "date.unreadable");
        } else if (replies().readable(this, name())) {
            replies()
                    .reply(
                            recording.record(getReference(), asked(said.get(), until), submission()),
                            this,
                            name(),
                            said.get() == Answer.WITHDRAWN ? "withdrawn" : "consent");
        }
    }

    private AskedConsent asked(Answer said, Optional<LocalDate> until) {
        return new AskedConsent(
                consent().orElseThrow(),
                getFields()
                        .filled("recipient")
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf),
                List.of(data),
                said,
                moment().orElseThrow(),
                getFields().text("way"),
                getFields().filled("language"),
                interpreted,
                until,
                note());
    }

    private Optional<Consent> consent() {
        return Constant.named(Consent.class, getFields().text("purpose"));
    }

    private FormName name() {
        return FormName.of(
                "consent", getReference(), Optional.ofNullable(purpose).orElse(""));
    }

    public String[] getData() {
        return data.clone();
    }

    public void setData(String[] chosen) {
        data = chosen.clone();
    }

    public boolean isInterpreted() {
        return interpreted;
    }

    public void setInterpreted(boolean interpreted) {
        this.interpreted = interpreted;
    }
}
