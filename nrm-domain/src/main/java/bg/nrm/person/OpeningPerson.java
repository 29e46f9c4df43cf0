package bg.nrm.person;

import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.Permitted;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Opens a person whom the user's body knows through a case or a signal. Who it is, is asked apart and noted apart. */
@ApplicationScoped
@Transactional
public class OpeningPerson {

    @Inject
    private Persons persons;

    @Inject
    private PersonAccess access;

    @Inject
    private Clock clock;

    /** How to reach the person safely, and what does not say who it is. */
    @Permitted(Action.PERSON_OPENED)
    public PersonOverview open(long id) {
        access.require(id);
        LocalDate today = Sofia.today(clock);
        return persons.find(id).map(person -> PersonOverview.of(person, today)).orElseThrow(NotFound::new);
    }

    /** Name, numbers, birth date and address too. */
    @Permitted(Action.PERSON_REVEALED)
    public PersonRecord reveal(long id) {
        access.require(id);
        return persons.find(id).map(PersonRecord::of).orElseThrow(NotFound::new);
    }
}
