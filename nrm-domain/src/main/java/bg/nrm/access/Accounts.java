package bg.nrm.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** Who this user is now: asked on every request, so that a changed role or a closed account counts at once. */
    public Optional<Actor> actorOf(String username) {
        return withUsername(username).filter(UserAccount::isActive).map(UserAccount::actor);
    }

    /** In one statement, body and roles with it: every page asks for this. */
    public Optional<UserAccount> withUsername(String username) {
        return em.createQuery(
                        "select distinct u from UserAccount u join fetch u.organisation left join fetch u.roles"
                                + " where u.username = :username",
                        UserAccount.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    public Optional<UserAccount> find(long id) {
        return Optional.ofNullable(em.find(UserAccount.class, id));
    }

    /** How somebody signs, without the rest of the account. */
    public Optional<String> nameOf(long id) {
        return em.createQuery("select u.name from UserAccount u where u.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<UserAccount> all() {
        return em.createQuery(
                        "select distinct u from UserAccount u join fetch u.organisation o left join fetch u.roles"
                                + " order by o.kind, u.username",
                        UserAccount.class)
                .getResultList();
    }

    public void add(UserAccount account) {
        em.persist(account);
    }

    /** The next number under which the audit will know a user. */
    public int nextNumber() {
        return em.createQuery("select coalesce(max(u.number), 0) from UserAccount u", Integer.class)
                        .getSingleResult()
                + 1;
    }
}
