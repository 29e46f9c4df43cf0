package bg.nrm.web.persons;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.KnownCases;
import bg.nrm.person.OpeningPerson;
import bg.nrm.person.PersonOverview;
import bg.nrm.person.PersonRecord;
import bg.nrm.person.SameNumbers;
import bg.nrm.signal.KnownSignals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** One person. Name, numbers, birth date and address appear when they are asked for, once, and that is noted. */
@Named
@RequestScoped
public class PersonView {

    @Inject
    private OpeningPerson opening;

    @Inject
    private KnownSignals signals;

    @Inject
    private KnownCases cases;

    @Inject
    private SameNumbers sameNumbers;

    private PersonOverview person;
    private PersonRecord revealed;
    private List<Long> twins;

    /** Key of the person the address names. */
    static long id() {
        return Optional.ofNullable(Faces.getRequestParameter("id"))
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(NotFound::new);
    }

    static String address(long id) {
        return Faces.getRequestContextPath() + "/persons/person.xhtml?id=" + id;
    }

    public PersonOverview getPerson() {
        if (person == null) {
            person = opening.open(id());
        }
        return person;
    }

    public void reveal() {
        revealed = opening.reveal(id());
    }

    public boolean isRevealed() {
        return revealed != null;
    }

    public PersonRecord getRecord() {
        return revealed;
    }

    /** The cases of the person, among those the user's body may know. */
    public List<KnownCases.Known> getCases() {
        return cases.ofPerson(getPerson().id());
    }

    /** Keys of other persons who have a number of this one, among those the user's body may know. */
    public List<Long> getTwins() {
        if (twins == null) {
            twins = sameNumbers.others(getPerson().id());
        }
        return twins;
    }

    /** The signals that name the person, among those the user may know. */
    public List<KnownSignals.Known> getSignals() {
        return signals.naming(getPerson().id());
    }
}
