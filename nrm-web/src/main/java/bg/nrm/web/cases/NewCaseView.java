package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.KnownCases;
import bg.nrm.casefile.NewCase;
import bg.nrm.casefile.Opening;
import bg.nrm.person.PersonOverview;
import bg.nrm.signal.OpeningSignal;
import bg.nrm.signal.SignalNumber;
import bg.nrm.signal.SignalQuestions;
import bg.nrm.signal.SignalRecord;
import bg.nrm.web.frame.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** From a signal to cases: the persons it names, each with the case they have or the button that opens one. */
@Named
@ViewScoped
public class NewCaseView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpeningSignal signals;

    @Inject
    private Opening opening;

    @Inject
    private KnownCases cases;

    @Inject
    private CasePaths paths;

    @Inject
    private Replies replies;

    @Inject
    @Param
    private String signal;

    private transient SignalRecord read;

    @PostConstruct
    void begin() {
        signal();
    }

    public String getSignal() {
        return signal().number().toString();
    }

    public List<PersonOverview> getPersons() {
        return signal().persons();
    }

    /** The case this person has, among those the user's body may know. */
    public Optional<KnownCases.Known> caseOf(long personId) {
        return cases.ofPerson(personId).stream().findFirst();
    }

    public void open() {
        long personId = Asked.key("person").orElseThrow(NotFound::new);
        if (signal().persons().stream().noneMatch(person -> person.id() == personId)) {
            throw new NotFound();
        }
        replies.go(paths.said(
                opening.open(new NewCase(
                        personId,
                        Optional.of(signal().id()),
                        SignalQuestions.received(signal().facts()).at(),
                        List.copyOf(signal().facts().of(SignalQuestions.FORMS).orElse(Set.of())))),
                "opened"));
    }

    private SignalRecord signal() {
        if (read == null) {
            read = signals.open(
                    Optional.ofNullable(signal).flatMap(SignalNumber::parse).orElseThrow(NotFound::new));
        }
        return read;
    }
}
