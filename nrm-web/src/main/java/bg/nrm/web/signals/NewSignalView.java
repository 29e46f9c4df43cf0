package bg.nrm.web.signals;

import bg.nrm.draft.Drafts;
import bg.nrm.input.Problem;
import bg.nrm.person.PersonQuestions;
import bg.nrm.question.Questions;
import bg.nrm.question.Reading;
import bg.nrm.signal.Intake;
import bg.nrm.signal.KnownSignals;
import bg.nrm.signal.RegisteringSignal;
import bg.nrm.signal.Registration;
import bg.nrm.signal.Registration.Invalid;
import bg.nrm.signal.Registration.Registered;
import bg.nrm.signal.Sharing;
import bg.nrm.signal.SignalChecks;
import bg.nrm.signal.SignalNumber;
import bg.nrm.signal.SignalQuestions;
import bg.nrm.web.draft.Typed;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.FieldProblems;
import bg.nrm.web.persons.HeldNumbers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * A new signal. The address names its draft, and the draft is the submission: opened again it is the same form, and handed in again
 * it is the same signal.
 */
@Named
@ViewScoped
public class NewSignalView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/signals/new.xhtml";
    private static final int MOST_PERSONS = 50;

    @Inject
    private transient RegisteringSignal registering;

    @Inject
    private transient SignalChecks checks;

    @Inject
    private transient KnownSignals signals;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient UnfinishedSignals unfinishedSignals;

    @Inject
    private transient FieldProblems answers;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Clock clock;

    private String draft;
    private UUID submission;
    private SignalTyped typed;
    private boolean broughtBack;

    /** Opens the form the address names, the unfinished one, or a new one under an address of its own. */
    public void open() {
        Optional<UUID> named = uuid(draft);
        if (named.isEmpty()) {
            Faces.redirect(Faces.getRequestContextPath() + PAGE + "?draft=" + (draft == null ? unfinished() : fresh()));
            return;
        }
        submission = named.get();
        typed = new SignalTyped(clock.instant(), signals.lastChannel());
        signals.handedIn(submission).ifPresentOrElse(this::handedIn, this::bringBack);
    }

    private void handedIn(SignalNumber number) {
        drafts.discard(SignalDraft.FORM, submission.toString());
        Faces.redirect(SignalView.address(number));
    }

    private void bringBack() {
        drafts.find(SignalDraft.FORM, submission.toString()).ifPresent(kept -> {
            SignalDraft.bringBack(Typed.of(kept.content()), typed);
            broughtBack = true;
        });
    }

    private String unfinished() {
        return unfinishedSignals.list().stream()
                .map(Drafts.Unfinished::key)
                .findFirst()
                .orElseGet(NewSignalView::fresh);
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    public void addPerson() {
        if (typed.getPersons().size() < MOST_PERSONS) {
            typed.addPerson();
        }
    }

    public void removePerson(int index) {
        if (index < typed.getPersons().size()) {
            typed.removePerson(index);
        }
    }

    /** Registers the signal and goes to it, or says at the fields what has to be put right. */
    public void register() {
        Instant now = clock.instant();
        Reading read = typed.getForm().read(SignalQuestions.INTAKE);
        List<Reading> persons = typed.getPersons().stream()
                .map(person -> person.read(Moments.dayOf(now)))
                .toList();
        Intake intake = new Intake(
                submission,
                SignalQuestions.urgentInDanger(read.answers()),
                read.answers().text(SignalQuestions.NARRATIVE),
                persons.stream().map(Reading::answers).toList(),
                typed.isUnshared() ? Sharing.OWN_BODY : Sharing.COMMISSIONS);
        List<Problem> unread = unread(read, persons);
        Registration registration = unread.isEmpty()
                ? registering.register(intake)
                : new Invalid(new Reading(intake.facts(), unread)
                        .with(SignalQuestions.INTAKE, checks.problems(intake, now))
                        .problems());
        if (registration instanceof Registered registered) {
            goTo(registered);
        } else if (registration instanceof Invalid invalid) {
            HeldNumbers.mark(invalid.problems(), typed.getPersons()::get);
            answers.problems(invalid.problems(), field -> SignalDraft.clientId(field, typed.getPersons()));
        }
    }

    private void goTo(Registered registered) {
        drafts.discard(SignalDraft.FORM, submission.toString());
        Faces.getFlash().setKeepMessages(true);
        answers.done(texts.in("signals", registered.again() ? "registered.again" : "registered", registered.number()));
        Faces.redirect(SignalView.address(registered.number()));
    }

    private static List<Problem> unread(Reading read, List<Reading> persons) {
        List<Problem> unread = new ArrayList<>(read.problems());
        for (int i = 0; i < persons.size(); i++) {
            String part = "persons[" + i + "]";
            persons.get(i).problems().forEach(problem -> unread.add(problem.in(part)));
        }
        return unread;
    }

    /** Keeps what is typed and leaves the page. */
    public void closeForNow() {
        Map<String, List<String>> values = Faces.getRequestParameterValuesMap().entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith(SignalDraft.FORM + ":"))
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> Stream.of(parameter.getValue())
                        .toList()));
        drafts.save(SignalDraft.FORM, submission.toString(), new Typed(values).json());
        Faces.redirect(Faces.getRequestContextPath() + SignalsView.PAGE);
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String named) {
        draft = named;
    }

    public Questions getQuestions() {
        return SignalQuestions.INTAKE;
    }

    public Questions getAboutPerson() {
        return PersonQuestions.FIRST_CONTACT;
    }

    public SignalTyped getTyped() {
        return typed;
    }

    /** Whether the form was left unfinished before. */
    public boolean isBroughtBack() {
        return broughtBack;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
