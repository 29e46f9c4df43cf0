package bg.nrm.person;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Searches the persons that the user's body may know. Every search is noted, never what was searched for. */
@ApplicationScoped
@Transactional
public class SearchingPersons {

    private static final int MOST = 50;

    @Inject
    private PersonFinder finder;

    @Inject
    private Persons persons;

    @Inject
    private Trail trail;

    /** Who may be the one; the query has no {@link PersonQuery#problems() problems}. */
    @Permitted(Action.PERSONS_SEARCHED)
    public PersonsFound search(PersonQuery query) {
        Set<Long> byIdentifier = query.hasIdentifier()
                ? new LinkedHashSet<>(finder.withIdentifier(query.identifier(), MOST + 1))
                : Set.of();
        Set<Long> found = new LinkedHashSet<>(byIdentifier);
        if (!query.words().isEmpty()) {
            found.addAll(finder.withExactName(query, MOST + 1));
            found.addAll(finder.withName(query, MOST + 1));
        }
        List<PersonFound> shown = persons.withIds(found.stream().limit(MOST).toList()).stream()
                .map(person -> PersonFound.of(person, query, byIdentifier.contains(person.id())))
                .sorted(Comparator.comparing(PersonFound::strength)
                        .thenComparing(PersonFound::isSpeltOtherwise)
                        .thenComparing(PersonFound::id, Comparator.reverseOrder()))
                .toList();
        trail.about(ObjectType.PERSON)
                .basis(query.purpose().name())
                .detail("by=" + query.kinds() + ";rows=" + shown.size());
        return new PersonsFound(shown, found.size() > MOST);
    }
}
