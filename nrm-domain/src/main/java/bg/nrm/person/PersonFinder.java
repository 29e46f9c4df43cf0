package bg.nrm.person;

import bg.nrm.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Finds keys of persons by fingerprints, among those the user's body may know. */
@ApplicationScoped
class PersonFinder {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private PersonAccess access;

    List<Long> withIdentifier(String value, int limit) {
        return run(
                "p.id in (select i.person_id from person_identifier i where i.value_index = ?)",
                List.of(PersonIdentifier.indexOf(value)),
                limit);
    }

    /** Two words of the name must agree, or the only one; a birth year that is recorded must be near. */
    List<Long> withName(PersonQuery query, int limit) {
        List<Object> parameters = new ArrayList<>();
        List<String> matches = new ArrayList<>();
        List<Set<String>> words = query.words();
        for (int i = 0; i < words.size(); i++) {
            Set<String> keys = words.get(i);
            matches.add("select person_id, " + i + " as word from person_name_token where token in ("
                    + String.join(",", Collections.nCopies(keys.size(), "?")) + ")");
            keys.forEach(key -> parameters.add(Persons.tokenOf(key)));
        }
        String condition = "p.id in (select person_id from (" + String.join(" union ", matches)
                + ") m group by person_id having count(*) >= " + Math.min(2, words.size()) + ")";
        if (query.birthYear().isPresent()) {
            condition += " and (p.birth_year is null or p.birth_year between ? and ?)";
            int year = query.birthYear().getAsInt();
            parameters.add(year - PersonQuery.YEARS_APART);
            parameters.add(year + PersonQuery.YEARS_APART);
        }
        return run(condition, parameters, limit);
    }

    private List<Long> run(String condition, List<Object> parameters, int limit) {
        Query query = em.createNativeQuery("select p.id from person p where " + condition + " and "
                + PersonAccess.MAY_KNOW + " order by p.id desc limit " + limit);
        int place = 1;
        for (Object parameter : parameters) {
            query.setParameter(place++, parameter);
        }
        long body = current.get().organisationId();
        query.setParameter(place++, body).setParameter(place++, body).setParameter(place, access.now());
        List<Long> ids = new ArrayList<>();
        query.getResultList().forEach(id -> ids.add(((Number) id).longValue()));
        return ids;
    }
}
