package bg.nrm.administration;

import bg.nrm.access.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** All that was ever proposed for accounts and tokens. */
@ApplicationScoped
class AccessProposals {

    private static final Logger LOG = Logger.getLogger(AccessProposals.class.getName());
    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    Optional<AccessProposal> find(long id) {
        return Optional.ofNullable(em.find(AccessProposal.class, id)).filter(AccessProposals::isProven);
    }

    /** What the register did not write gives nothing. The verifier names it; here it is as if it were not there. */
    private static boolean isProven(AccessProposal proposal) {
        if (!proposal.isProven()) {
            LOG.log(Level.SEVERE, "Proposal {0} was not written by the register as it stands", proposal.id());
        }
        return proposal.isProven();
    }

    /** What waits, and behind it what was settled last; with the accounts, their bodies and roles, in three statements at any number. */
    List<AccessProposal> latest() {
        List<Long> ids = em.createQuery(
                        "select p.id from AccessProposal p"
                                + " order by case when p.decision.settled = 0 then 0 else 1 end, p.id desc",
                        Long.class)
                .setMaxResults(SHOWN)
                .getResultList();
        return ids.isEmpty() ? List.of() : withAccounts(ids);
    }

    /** The accounts first: a proposal then finds its own where it was read, and asks for none of them by itself. */
    private List<AccessProposal> withAccounts(List<Long> ids) {
        em.createQuery(
                        "select distinct u from UserAccount u join fetch u.organisation left join fetch u.roles"
                                + " where u.id in (select p.account.id from AccessProposal p where p.id in :ids)",
                        UserAccount.class)
                .setParameter("ids", ids)
                .getResultList();
        return em.createQuery(
                        "select p from AccessProposal p left join fetch p.organisation where p.id in :ids",
                        AccessProposal.class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(AccessProposals::isProven)
                .sorted(Comparator.comparing(proposal -> ids.indexOf(proposal.id())))
                .toList();
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
        proposal.prove();
    }
}
