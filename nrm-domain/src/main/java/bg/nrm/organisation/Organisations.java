package bg.nrm.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All bodies of the mechanism. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    public Optional<Organisation> find(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    public Optional<Organisation> withCode(String code) {
        return em.createQuery("select o from Organisation o where o.code = :code", Organisation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Every body, ended ones too, in the order of the mechanism's map. */
    public List<Organisation> all() {
        return em.createQuery("select o from Organisation o order by o.kind, o.shortBg", Organisation.class)
                .getResultList();
    }

    public void add(Organisation organisation) {
        em.persist(organisation);
    }
}
