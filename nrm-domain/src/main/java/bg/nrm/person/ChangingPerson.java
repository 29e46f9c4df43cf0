package bg.nrm.person;

import static bg.nrm.person.PersonQuestions.PERSON;

import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.Permitted;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.person.PersonChange.Changed;
import bg.nrm.person.PersonChange.Conflict;
import bg.nrm.person.PersonChange.Invalid;
import bg.nrm.question.Answers;
import bg.nrm.question.Edit;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Changes what is recorded of a person. Nobody overwrites what somebody else wrote meanwhile without having seen it. */
@ApplicationScoped
@Transactional
public class ChangingPerson {

    @Inject
    private Persons persons;

    @Inject
    private PersonAccess access;

    @Inject
    private PersonChecks checks;

    @Inject
    private SameNumbers sameNumbers;

    @Inject
    private Clock clock;

    @Inject
    private Event<PersonUpdated> changed;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** Records the change, or says what is wrong with it, or shows both values. */
    @Permitted(Action.PERSON_CHANGED)
    public PersonChange change(long id, Edit edit) {
        access.require(id);
        LocalDate today = Sofia.today(clock);
        List<Problem> problems = new Problems()
                .all(checks.problems(edit.after(), today))
                .all(sameNumbers.problems(edit.after(), id))
                .list();
        if (!problems.isEmpty()) {
            return new Invalid(problems);
        }
        Person person = persons.lock(id).orElseThrow(NotFound::new);
        Answers before = person.details();
        if (person.version() != edit.version() && !edit.sees(PERSON, before)) {
            return new Conflict(person.version(), edit.against(PERSON, before));
        }
        person.become(PersonAnswers.recorded(edit.after(), before, clock.instant()), today);
        persons.changed(person);
        em.flush();
        changed.fire(new PersonUpdated(id));
        return new Changed(person.version());
    }
}
