package bg.nrm.web.signals;

import bg.nrm.access.NotFound;
import bg.nrm.draft.Drafts;
import bg.nrm.signal.ChangingSignal;
import bg.nrm.signal.OpeningSignal;
import bg.nrm.signal.OpeningSignal.Seen;
import bg.nrm.signal.SignalChange;
import bg.nrm.signal.SignalChange.Invalid;
import bg.nrm.signal.SignalNumber;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Answers;
import bg.nrm.web.persons.PersonRead;
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

    @Inject
    private transient OpeningSignal opening;

    @Inject
    private transient ChangingSignal changing;

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
    private String draft;
    private final List<PersonTyped> persons = List.of(new PersonTyped());

    public void open() {
        Seen signal = Optional.ofNullable(number)
                .flatMap(SignalNumber::parse)
                .map(opening::see)
                .orElseThrow(NotFound::new);
        id = signal.id();
        draft = number + ":" + signal.version();
    }

    public void save() {
        PersonRead read = persons.get(0).read(Moments.dayOf(clock.instant()));
        if (!read.problems().isEmpty()) {
            answers.problems(read.problems(), AddPersonView::clientId);
            return;
        }
        SignalChange change = changing.addPerson(id, read.details());
        if (change instanceof Invalid invalid) {
            answers.problems(invalid.problems(), AddPersonView::clientId);
        } else {
            Faces.getFlash().setKeepMessages(true);
            drafts.discard("signal-person", draft);
            answers.done(texts.in("signals", "done.personAdded"));
            Faces.redirect(SignalView.address(SignalNumber.parse(number).orElseThrow()));
        }
    }

    private static String clientId(String field) {
        return SignalDraft.clientId("persons[0]." + field);
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
