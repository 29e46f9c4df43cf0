package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Details;
import bg.nrm.casefile.Money;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.RecordingADeviation;
import bg.nrm.casefile.RecordingAStep;
import bg.nrm.casefile.StepField;
import bg.nrm.casefile.StepRecord;
import bg.nrm.input.Problem;
import bg.nrm.paper.Form;
import bg.nrm.paper.Forms;
import bg.nrm.procedure.language.DeviationReason;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.web.cases.Replies.FormName;
import bg.nrm.web.frame.Constant;
import bg.nrm.web.input.Codes;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** The form in which a step is recorded, by the rule or, where life is in danger, against it. */
@Named
@ViewScoped
public class StepView extends CaseForm {

    private static final long serialVersionUID = 1L;

    /** What the page shows in a place of its own. */
    private static final Set<StepField> PLACED = EnumSet.of(
            StepField.GROUNDS,
            StepField.INDICATORS,
            StepField.GENERAL_INDICATORS,
            StepField.FORM_INDICATORS,
            StepField.OPERATIONAL_INDICATORS,
            StepField.FORMS,
            StepField.CROSSING,
            StepField.RISK_BASIS,
            StepField.MEDICAL,
            StepField.VIOLENCE,
            StepField.LEVEL,
            StepField.SHARED,
            StepField.NOTIFIED,
            StepField.SIGNATURES,
            StepField.EXIT);

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
    private IndicatorLists indicators;

    @Inject
    private CasePaths paths;

    @Inject
    @Param
    private String step;

    @Inject
    @Param
    private boolean deviate;

    private String[] grounds = {};
    private String[] otherForms = {};
    private String[] shared = {};
    private String[] notified = {};
    private final Map<String, Object[]> chosen = new HashMap<>();

    @PostConstruct
    void begin() {
        Constant.named(StepId.class, step).orElseThrow(NotFound::new);
        readForTheFirstTime();
        if (!inHand().agenda().has(id())) {
            throw new NotFound();
        }
        deviate = deviate && duty().step().isDeviable();
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
        return !deviate && !inHand().obstacles(id()).isEmpty();
    }

    /** Whether the step is asked about this field. */
    public boolean asks(String field) {
        return StepField.of(id()).stream().anyMatch(known -> known.field().equals(field));
    }

    /** Whether the note has to say why. */
    public boolean isReasoned() {
        return StepField.isReasoned(id());
    }

    /** What is asked one value each and has no place of its own in the form. */
    public List<StepField> getSingles() {
        return questions(false);
    }

    /** What is asked several values and has no place of its own in the form. */
    public List<StepField> getSeverals() {
        return questions(true);
    }

    private List<StepField> questions(boolean several) {
        return StepField.of(id()).stream()
                .filter(field -> !PLACED.contains(field) && field.isSeveral() == several)
                .toList();
    }

    /** The lists of indicators, each with its groups. */
    public List<IndicatorList> getIndicatorLists() {
        return indicators.of(id());
    }

    public boolean isNamingReceiver() {
        return StepField.namesReceiver(id());
    }

    /** The authorities that are told in one act. */
    public List<SelectItem> getAuthorities() {
        return duty().step().notified().stream()
                .sorted()
                .map(authority -> new SelectItem(authority.name(), codes.label("AUTHORITY", authority.name())))
                .toList();
    }

    private Duty duty() {
        return inHand().agenda().duty(id());
    }

    public List<SelectItem> getReceivers() {
        return bodies.receivers(inHand().actor().organisationId(), id());
    }

    /** For which reasons this step may be deviated from. */
    public List<SelectItem> getReasons() {
        return duty().step().deviationReasons().stream()
                .sorted()
                .map(reason -> new SelectItem(reason.name(), terms.term(reason)))
                .toList();
    }

    public String getDraftKey() {
        return name().key();
    }

    public void record() {
        if (replies().readable(this, name())) {
            Recording recording = deviate ? deviation() : recordingAStep.record(getReference(), told(), submission());
            replies().reply(recording, this, name(), this::next);
        }
    }

    private String next(CaseReference reference) {
        return isTraffickedAgain()
                ? paths.entry(reference, "EPISODE")
                : paths.said(reference, deviate ? "deviation" : "step");
    }

    /** A follow-up found that it happened again: a new episode is offered at once. */
    private boolean isTraffickedAgain() {
        return getFields()
                .filled(StepField.TRAFFICKED_AGAIN.field())
                .filter("YES"::equals)
                .isPresent();
    }

    private Recording deviation() {
        Optional<DeviationReason> reason =
                Constant.named(DeviationReason.class, getFields().text("reason"));
        if (reason.isEmpty()) {
            return new Recording.Invalid(List.of(Problem.at("reason", "choice.missing")));
        }
        return recordingADeviation.record(
                getReference(), told(), reason.get(), getFields().text("words"), submission());
    }

    private StepRecord told() {
        Instant moment = moment().orElseThrow();
        return new StepRecord(
                id(),
                moment,
                details(),
                getFields()
                        .filled("receiver")
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(Long::valueOf),
                Set.of(),
                note());
    }

    private Details details() {
        Details details = Details.NONE;
        for (StepField field : StepField.of(id())) {
            details = details.with(field.field(), codes(field));
        }
        return details;
    }

    private List<String> codes(StepField field) {
        return switch (field) {
            case GROUNDS -> List.of(grounds);
            case SHARED -> List.of(shared);
            case NOTIFIED -> List.of(notified);
            case FORMS -> Stream.concat(getFields().filled("forms").stream(), Stream.of(otherForms))
                    .distinct()
                    .toList();
            case AMOUNT -> getFields().filled(field.field()).map(Money::code).stream()
                    .toList();
            default -> field.isSeveral()
                    ? chosen(field)
                    : getFields().filled(field.field()).stream().toList();
        };
    }

    /** A list shown in groups has its choices under each group's name. */
    private List<String> chosen(StepField field) {
        return chosen.entrySet().stream()
                .filter(group -> group.getKey().split("-")[0].equals(field.field()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(
                        group -> Stream.of(Optional.ofNullable(group.getValue()).orElse(new Object[0])))
                .map(Object::toString)
                .toList();
    }

    /** What is ticked, by field or by group of a field. */
    public Map<String, Object[]> getChosen() {
        return chosen;
    }

    private FormName name() {
        return FormName.of("step", getReference(), (deviate ? "!" : "") + step);
    }

    private StepId id() {
        return StepId.valueOf(step);
    }

    public String[] getGrounds() {
        return grounds.clone();
    }

    public void setGrounds(String[] chosen) {
        grounds = chosen.clone();
    }

    public String[] getOtherForms() {
        return otherForms.clone();
    }

    public void setOtherForms(String[] chosen) {
        otherForms = chosen.clone();
    }

    public String[] getNotified() {
        return notified.clone();
    }

    public void setNotified(String[] chosen) {
        notified = chosen.clone();
    }

    public String[] getShared() {
        return shared.clone();
    }

    public void setShared(String[] chosen) {
        shared = chosen.clone();
    }
}
