package bg.nrm.web.signals;

import bg.nrm.access.NotFound;
import bg.nrm.draft.Drafts;
import bg.nrm.input.Problem;
import bg.nrm.person.PersonQuestions;
import bg.nrm.question.Questions;
import bg.nrm.question.Reading;
import bg.nrm.signal.ChangingSignal;
import bg.nrm.signal.OpeningSignal;
import bg.nrm.signal.OpeningSignal.Seen;
import bg.nrm.signal.SignalChange;
import bg.nrm.signal.SignalChange.Invalid;
import bg.nrm.signal.SignalNumber;
import bg.nrm.web.draft.Typed;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.FieldProblems;
import bg.nrm.web.persons.HeldNumbers;
import bg.nrm.web.persons.PersonTyped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** Adds somebody a signal turned out to be about. */
@Named
@ViewScoped
public class AddPersonView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "signal-person";

    @Inject
    private transient OpeningSignal opening;

    @Inject
    private transient ChangingSignal changing;

    @Inject
    private transient FieldProblems answers;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient Texts texts;

    @Inject
    private transient Clock clock;

    private String number;
    private long id;
    private String draft;
    private final List<PersonTyped> persons = List.of(new PersonTyped());

    public void open() {
        Seen signal = Optional.ofNullable(number)
                .flatMap(SignalNumber::parse)
                .map(opening::see)
                .orElseThrow(NotFound::new);
        id = signal.id();
        draft = number + ":" + signal.version();
        drafts.find(FORM, draft).ifPresent(kept -> persons.get(0)
                .bringBack(
                        PersonQuestions.FIRST_CONTACT, Typed.of(kept.content()).within(SignalDraft.PERSONS + ":0:")));
    }

    public void save() {
        Reading read = persons.get(0).read(Moments.dayOf(clock.instant()));
        if (!read.problems().isEmpty()) {
            say(read.problems());
            return;
        }
        SignalChange change = changing.addPerson(id, read.answers());
        if (change instanceof Invalid invalid) {
            say(invalid.problems());
        } else {
            Faces.getFlash().setKeepMessages(true);
            drafts.discard(FORM, draft);
            answers.done(texts.in("signals", "done.personAdded"));
            Faces.redirect(SignalView.address(SignalNumber.parse(number).orElseThrow()));
        }
    }

    private void say(List<Problem> problems) {
        HeldNumbers.mark(problems, persons::get);
        answers.problems(problems, field -> SignalDraft.clientId("persons[0]." + field, persons));
    }

    public Questions getAboutPerson() {
        return PersonQuestions.FIRST_CONTACT;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String named) {
        number = named;
    }

    /** Of this signal at this version; adding somebody makes it another. */
    public String getDraft() {
        return draft;
    }

    /** The one person, as a list: the fields are those of a new signal. */
    public List<PersonTyped> getPersons() {
        return persons;
    }
}
