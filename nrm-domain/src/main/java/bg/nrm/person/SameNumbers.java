package bg.nrm.person;

import bg.nrm.input.Problem;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.question.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks for an explanation when somebody is recorded with a number that another person has already: one human being should not stand in
 * the register twice. Only persons whom the user's body may know are looked at, so nobody learns by trying numbers whom other bodies
 * work with; {@link Persons} notes every such pair.
 */
@ApplicationScoped
public class SameNumbers {

    /** Code of the problem; its detail is the key of the other person. */
    public static final String PROBLEM = "number.known";

    private static final int MOST = 10;

    @Inject
    private PersonFinder finder;

    @Inject
    private Persons persons;

    /** What is asked about numbers of somebody who is recorded for the first time. */
    public List<Problem> problems(Answers details) {
        return problems(details, Optional.empty());
    }

    /** The same of a person whose record changes: numbers they had before are not asked about. */
    List<Problem> problems(Answers details, long personId) {
        return problems(details, persons.find(personId));
    }

    /** Keys of other persons with a number of this one, as far as the user's body may know them: perhaps one human being twice. */
    public List<Long> others(long personId) {
        return finder.withNumberOf(personId, MOST);
    }

    private List<Problem> problems(Answers details, Optional<Person> self) {
        Set<String> before = self.stream()
                .flatMap(person -> person.identifiers().stream())
                .map(Identifier::normal)
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        List<Identifier> identifiers = PersonAnswers.identifiers(details);
        for (int i = 0; i < identifiers.size(); i++) {
            Identifier identifier = identifiers.get(i);
            String field = "identifiers[" + i + "].keptBecause";
            boolean asked = identifier.keptBecause().isEmpty()
                    && !identifier.normal().isEmpty()
                    && !before.contains(identifier.normal());
            if (asked) {
                other(identifier, self).ifPresent(known -> problems.add(Problem.at(field, PROBLEM, known)));
            }
        }
        return problems;
    }

    private Optional<Long> other(Identifier identifier, Optional<Person> self) {
        return finder.withIdentifier(identifier.value(), 2).stream()
                .filter(id -> self.filter(person -> person.id() == id).isEmpty())
                .findFirst();
    }
}
