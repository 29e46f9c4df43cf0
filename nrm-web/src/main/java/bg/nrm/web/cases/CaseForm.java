package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.ReadingACase;
import bg.nrm.casefile.Submission;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.input.TypedDays;
import bg.nrm.question.Questions;
import bg.nrm.question.Reading;
import bg.nrm.question.Setting;
import bg.nrm.time.Sofia;
import bg.nrm.web.input.Fields;
import bg.nrm.web.question.TypedForm;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/**
 * What every form of a case holds: which case, what is typed, and a token of its own, so that a form sent twice is recorded once.
 * The moment starts as now; day and hour are typed.
 */
abstract class CaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final String token = UUID.randomUUID().toString();
    private String reference;
    private int seen;
    private boolean again;
    private String openedDay;
    private String openedHour;
    private transient CaseInHand inHand;

    @Inject
    private ReadingACase reading;

    @Inject
    private Replies replies;

    @Inject
    @Param(name = "ref")
    private String typed;

    /** Reads the case for the first time; whoever may not know it gets no form. */
    void readForTheFirstTime() {
        hold(reading.read(asked()));
    }

    /** The case the address names. */
    CaseReference asked() {
        return Optional.ofNullable(typed).flatMap(CaseReference::typed).orElseThrow(NotFound::new);
    }

    /** The case as it was when the form was shown. */
    void hold(CaseInHand shown) {
        reference = shown.caseFile().reference().symbols();
        inHand = shown;
        seen = inHand.caseFile().entries();
        ZonedDateTime now = inHand.now().atZone(Sofia.ZONE);
        openedDay = TypedDays.typed(now.toLocalDate());
        openedHour = TypedDays.typed(now.toLocalTime());
        fields.with("day", openedDay).with("hour", openedHour);
    }

    /** The case as it stands in this request. */
    CaseInHand inHand() {
        if (inHand == null) {
            inHand = reading.read(getReference());
        }
        return inHand;
    }

    public Fields getFields() {
        return fields;
    }

    /** The day that stood in the form when it was opened: not typed by anybody, and not kept as a draft. */
    public String getOpenedDay() {
        return openedDay;
    }

    /** The hour that stood in it. */
    public String getOpenedHour() {
        return openedHour;
    }

    public CaseReference getReference() {
        return new CaseReference(reference);
    }

    /** Somebody recorded the same meanwhile: the next press means it. */
    public boolean isAgain() {
        return again;
    }

    void askAgain() {
        again = true;
    }

    Replies replies() {
        return replies;
    }

    Submission submission() {
        Submission submission = Submission.of(token, seen);
        return again ? submission.onPurpose() : submission;
    }

    /** What is typed as day and hour; empty when it cannot be read. */
    Optional<Instant> moment() {
        Optional<LocalDate> day = TypedDays.day(fields.text("day"));
        Optional<LocalTime> hour = TypedDays.hour(fields.text("hour"));
        return day.flatMap(known -> hour.map(known::atTime))
                .map(local -> local.atZone(Sofia.ZONE).toInstant());
    }

    /** The day and the hour, if they cannot be read. */
    List<Problem> unreadableMoment() {
        return new Problems()
                .when(TypedDays.day(fields.text("day")).isEmpty(), "day", "date.unreadable")
                .when(TypedDays.hour(fields.text("hour")).isEmpty(), "hour", "time.unreadable")
                .list();
    }

    /** What was typed, with the moment where the form asks when it was; what cannot be read of that is said first. */
    Reading read(TypedForm form, Questions asked, boolean askingWhen) {
        Reading reading = form.read(asked);
        Reading whole = !askingWhen
                ? reading
                : new Reading(
                        moment().map(at -> reading.answers().with(ActForm.HAPPENED_AT, at))
                                .orElse(reading.answers()),
                        Stream.concat(unreadableMoment().stream(), reading.problems().stream())
                                .toList());
        return whole.problems().isEmpty() ? whole : withTheRest(whole, asked);
    }

    /** Where something can not be read, what else is wrong is said with it, and not at the next try. */
    private Reading withTheRest(Reading unreadable, Questions asked) {
        Set<String> said = unreadable.problems().stream().map(Problem::field).collect(Collectors.toSet());
        said.add(ActForm.HAPPENED_AT.name());
        Stream<Problem> rest = asked.problems(unreadable.answers(), new Typing(inHand().now())).stream()
                .filter(problem -> !said.contains(problem.field()));
        return new Reading(
                unreadable.answers(),
                Stream.concat(unreadable.problems().stream(), rest).toList());
    }

    /** What is chosen from lists is looked up when everything can be read. */
    private record Typing(Instant now) implements Setting {

        @Override
        public boolean has(String list, String code) {
            return true;
        }

        @Override
        public boolean isBody(long key) {
            return true;
        }
    }
}
