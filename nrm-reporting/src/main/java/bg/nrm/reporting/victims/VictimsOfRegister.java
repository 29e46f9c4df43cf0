package bg.nrm.reporting.victims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Registered victims as the register knows them: facts of identification with pseudonyms, counted in one statement. */
@ApplicationScoped
class VictimsOfRegister implements RegisteredVictims {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Override
    public List<VictimGroup> groups(VictimsQuestion question) {
        return registered(question).stream().map(RegisteredGroup::counted).toList();
    }

    /** The groups with the register's codes, to find their cases by. */
    List<RegisteredGroup> registered(VictimsQuestion question) {
        return rows(VictimsStatement.groups(question))
                .map(VictimsStatement::registered)
                .toList();
    }

    /** Cases behind figures, so many at most, in the order of their references. */
    List<VictimCase> cases(VictimsQuestion question, List<RegisteredGroup> counted, int most) {
        return counted.isEmpty()
                ? List.of()
                : rows(VictimsStatement.cases(question, Traits.of(counted), most))
                        .map(VictimCase::of)
                        .toList();
    }

    private Stream<Object[]> rows(VictimsStatement statement) {
        Query query = em.createNativeQuery(statement.sql());
        for (int i = 0; i < statement.values().size(); i++) {
            query.setParameter(i + 1, statement.values().get(i));
        }
        Collection<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    /** A year before the first one with a registered victim was not collected: its cells are not available, they are not zero. */
    @Override
    public Coverage coverage(int year) {
        Number first = (Number)
                em.createNativeQuery("select min(year) from registered_victim").getSingleResult();
        return first == null || year < first.intValue() ? Coverage.NOTHING : Coverage.COMPLETE;
    }
}
