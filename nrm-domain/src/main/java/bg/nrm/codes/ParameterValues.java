package bg.nrm.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** All parameters with all their values: a number never changes in place, a new one begins on a day. */
@ApplicationScoped
public class ParameterValues {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    public List<ParameterValue> all() {
        return em.createQuery("select p from ParameterValue p order by p.code, p.validFrom desc", ParameterValue.class)
                .getResultList();
    }

    /** A new value from a day on, once it is approved. */
    public void propose(ParameterValue parameter) {
        em.persist(parameter);
    }

    /** Those that nobody approved in time. */
    public List<ParameterValue> over(Instant now) {
        return em.createQuery(
                        "select p from ParameterValue p where p.decision.approved = false and p.decision.settled = 0"
                                + " and p.decision.until <= :now",
                        ParameterValue.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** It was approved: the one before ends the day before it, and it itself before one that was approved for later. */
    public void follow(ParameterValue approved) {
        List<ParameterValue> others = all().stream()
                .filter(other -> other.id() != approved.id())
                .filter(other ->
                        other.code().equals(approved.code()) && other.decision().isApproved())
                .toList();
        others.stream()
                .filter(earlier -> earlier.isInForceOn(approved.validFrom()))
                .forEach(earlier -> earlier.endOn(approved.validFrom().minusDays(1)));
        others.stream()
                .map(ParameterValue::validFrom)
                .filter(from -> from.isAfter(approved.validFrom()))
                .min(Comparator.naturalOrder())
                .ifPresent(next -> approved.endOn(next.minusDays(1)));
    }
}
