package bg.nrm.connection;

import bg.nrm.access.UserAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All tokens, the dead ones too. */
@ApplicationScoped
class Tokens {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    Optional<Token> shownAs(TokenText text) {
        return em.createQuery("select t from Token t where t.digest = :digest", Token.class)
                .setParameter("digest", text.digest())
                .getResultStream()
                .findFirst();
    }

    Optional<Token> find(long id) {
        return Optional.ofNullable(em.find(Token.class, id));
    }

    List<Token> all() {
        // read first and in one statement, with roles and bodies: the tokens then find them in the context
        em.createQuery(
                        "select distinct a from UserAccount a join fetch a.organisation left join fetch a.roles"
                                + " where a.system = true",
                        UserAccount.class)
                .getResultList();
        return em.createQuery("select t from Token t order by t.issuedAt desc, t.id desc", Token.class)
                .getResultList();
    }

    void add(Token token) {
        em.persist(token);
        em.flush();
    }

    /** Notes the day, once a day, past the version: two first requests of a morning must not get into each other's way. */
    void usedOn(long id, LocalDate day) {
        em.createNativeQuery(
                        "update api_token set last_used_on = ? where id = ? and (last_used_on is null or last_used_on < ?)")
                .setParameter(1, day)
                .setParameter(2, id)
                .setParameter(3, day)
                .executeUpdate();
    }
}
