package bg.nrm.person;

import bg.nrm.person.name.NameKeys;
import bg.nrm.protection.Protection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All persons. Who may know one is not asked here but by the use cases. */
@ApplicationScoped
public class Persons {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    public Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    /** The same persons in no particular order, with what a list shows. */
    public List<Person> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct p from Person p left join fetch p.citizenships where p.id in :ids",
                                Person.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Adds somebody and makes the name findable. */
    public void add(Person person) {
        em.persist(person);
        index(person);
        notePairs(person.id());
    }

    /** The person, for nobody else to change until the transaction ends. */
    Optional<Person> lock(long id) {
        return Optional.ofNullable(em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** After a change: the version rises whatever part was changed, and the name is found by its new words. */
    void changed(Person person) {
        em.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        index(person);
        notePairs(person.id());
    }

    /** Makes the names of these persons findable by the present recipe. */
    void reindex(Collection<Long> ids) {
        withIds(ids).forEach(person -> {
            index(person);
            em.createNativeQuery("update person set name_recipe = ? where id = ?")
                    .setParameter(1, NameKeys.RECIPE)
                    .setParameter(2, person.id())
                    .executeUpdate();
        });
    }

    private void index(Person person) {
        em.flush();
        em.createNativeQuery("delete from person_name_token where person_id = ?")
                .setParameter(1, person.id())
                .executeUpdate();
        Set<String> keys = new HashSet<>();
        person.name().parts().forEach(part -> keys.addAll(NameKeys.of(part)));
        if (!keys.isEmpty()) {
            insert(person.id(), keys);
        }
    }

    /** Who has a number that others have too makes a pair with each of them; whoever may know them is not asked here. */
    private void notePairs(long personId) {
        em.createNativeQuery("insert ignore into person_pair (first_id, second_id, noted_at)"
                        + " select distinct least(a.person_id, b.person_id), greatest(a.person_id, b.person_id), utc_timestamp(6)"
                        + " from person_identifier a join person_identifier b"
                        + " on b.value_index = a.value_index and b.person_id <> a.person_id where a.person_id = ?")
                .setParameter(1, personId)
                .executeUpdate();
    }

    private void insert(long personId, Set<String> keys) {
        Query insert = em.createNativeQuery("insert ignore into person_name_token (token, person_id) values "
                + String.join(",", Collections.nCopies(keys.size(), "(?,?)")));
        int place = 1;
        for (String key : keys) {
            insert.setParameter(place++, tokenOf(key)).setParameter(place++, personId);
        }
        insert.executeUpdate();
    }

    static byte[] tokenOf(String key) {
        return Protection.fingerprint("name", key);
    }
}
