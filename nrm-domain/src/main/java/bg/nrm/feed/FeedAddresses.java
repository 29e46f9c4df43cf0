package bg.nrm.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All addresses, the dead ones too. */
@ApplicationScoped
class FeedAddresses {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    Optional<FeedAddress> shownAs(FeedSecret secret) {
        return em.createQuery(
                        "select f from FeedAddress f where f.digest = :digest and f.revokedAt is null",
                        FeedAddress.class)
                .setParameter("digest", secret.digest())
                .getResultStream()
                .findFirst();
    }

    List<FeedAddress> of(long userId) {
        return em.createQuery(
                        "select f from FeedAddress f where f.userId = :user and f.revokedAt is null", FeedAddress.class)
                .setParameter("user", userId)
                .getResultList();
    }

    void add(FeedAddress address) {
        em.persist(address);
        em.flush();
    }

    /** Notes the day, once a day, past the version: two calendars may read at the same moment. */
    void usedOn(long id, LocalDate day) {
        em.createNativeQuery("update feed_address set last_used_on = ? where id = ?"
                        + " and (last_used_on is null or last_used_on < ?)")
                .setParameter(1, day)
                .setParameter(2, id)
                .setParameter(3, day)
                .executeUpdate();
    }
}
