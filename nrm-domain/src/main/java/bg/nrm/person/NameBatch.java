package bg.nrm.person;

import bg.nrm.person.name.NameKeys;
import bg.nrm.protection.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Indexes some names anew, in a transaction of its own: nobody waits long for a person whose name is being indexed. */
@ApplicationScoped
class NameBatch {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Persons persons;

    /** Whether there was a name of an older recipe. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean next(int size) {
        List<?> keys = em.createNativeQuery(
                        "select id from person where name_recipe < ? order by name_recipe, id limit ? for update")
                .setParameter(1, NameKeys.RECIPE)
                .setParameter(2, size)
                .getResultList();
        List<Long> ids = keys.stream().map(key -> ((Number) key).longValue()).toList();
        persons.reindex(ids);
        return !ids.isEmpty();
    }

    /** Leaves one name as it is indexed: it does not open, and the others do not wait for it. Whether it was waiting. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean passOver(SealBroken broken) {
        return broken.place().table().equals("person")
                && em.createNativeQuery("update person set name_recipe = ? where id = ? and name_recipe < ?")
                                .setParameter(1, NameKeys.RECIPE)
                                .setParameter(2, broken.place().row().get(0))
                                .setParameter(3, NameKeys.RECIPE)
                                .executeUpdate()
                        == 1;
    }
}
