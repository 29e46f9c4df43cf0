package bg.nrm.count;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;

/** Counts, all that is asked together in one statement. */
@ApplicationScoped
public class Counts {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** How many there are of each, in the order they were asked; none when nothing is asked. */
    public List<Integer> of(List<Counting> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Query query = em.createNativeQuery(asked.stream().map(Counting::select).collect(joining(", ", "select ", "")));
        int place = 0;
        for (Counting counting : asked) {
            for (Object value : counting.values()) {
                query.setParameter(++place, value);
            }
        }
        Object row = query.getSingleResult();
        return Stream.of(row instanceof Object[] several ? several : new Object[] {row})
                .map(number -> ((Number) number).intValue())
                .toList();
    }
}
