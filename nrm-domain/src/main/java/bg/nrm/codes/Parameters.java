package bg.nrm.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** All parameters with all their values: a number never changes in place, a new one begins on a day. */
@ApplicationScoped
public class Parameters {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    public List<Parameter> all() {
        return em.createQuery("select p from Parameter p order by p.code, p.validFrom desc", Parameter.class)
                .getResultList();
    }

    /** A new value from a day on, once it is approved. */
    public void propose(Parameter parameter) {
        em.persist(parameter);
    }

    /** From its day on it counts; the one before ends the day before, and it itself before one that was approved for later. */
    public void approve(Parameter parameter, long by, Instant at) {
        List<Parameter> others = all().stream()
                .filter(other -> other.code().equals(parameter.code()) && other.isApproved())
                .toList();
        others.stream()
                .filter(earlier -> earlier.isInForceOn(parameter.validFrom()))
                .forEach(earlier -> earlier.endOn(parameter.validFrom().minusDays(1)));
        others.stream()
                .map(Parameter::validFrom)
                .filter(from -> from.isAfter(parameter.validFrom()))
                .min(Comparator.naturalOrder())
                .ifPresent(next -> parameter.endOn(next.minusDays(1)));
        parameter.approve(by, at);
    }

    /** It will never count. */
    public void decline(Parameter parameter) {
        parameter.decline();
    }
}
