package bg.nrm.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that was ever proposed for accounts and tokens. */
@ApplicationScoped
class AccessProposals {

    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    Optional<AccessProposal> find(long id) {
        return Optional.ofNullable(em.find(AccessProposal.class, id));
    }

    /** What waits, and behind it what was settled last; with the accounts, their bodies and roles, in two statements. */
    List<AccessProposal> latest() {
        return em.createQuery(
                        "select p from AccessProposal p left join fetch p.organisation left join fetch p.account a"
                                + " left join fetch a.organisation"
                                + " order by case when p.decision.settled = 0 then 0 else 1 end, p.id desc",
                        AccessProposal.class)
                .setHint("eclipselink.batch", "p.account.roles")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(SHOWN)
                .getResultList();
    }

    List<AccessProposal> waitingFor(long account) {
        return em.createQuery(
                        "select p from AccessProposal p where p.decision.settled = 0 and p.account.id = :account",
                        AccessProposal.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Those that nobody approved in time. */
    List<AccessProposal> over(Instant now) {
        return em.createQuery(
                        "select p from AccessProposal p where p.decision.settled = 0 and p.decision.until <= :now",
                        AccessProposal.class)
                .setParameter("now", now)
                .getResultList();
    }

    boolean isWaitingFor(String username) {
        return !em.createQuery(
                        "select p.id from AccessProposal p where p.decision.settled = 0 and p.username = :username",
                        Long.class)
                .setParameter("username", username)
                .getResultList()
                .isEmpty();
    }

    void add(AccessProposal proposal) {
        em.persist(proposal);
        em.flush();
    }
}
