package bg.nrm.web.persons;

import bg.nrm.input.Problem;
import bg.nrm.person.PersonDetails;
import java.util.List;

/** What was typed of a person, as far as it can be read. */
public record PersonRead(PersonDetails details, List<Problem> problems) {}
