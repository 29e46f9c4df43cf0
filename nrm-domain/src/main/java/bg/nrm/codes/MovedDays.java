package bg.nrm.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All days that were moved by decision, and those that are to be. */
@ApplicationScoped
public class MovedDays {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** The latest day first, and of each day the latest decision. */
    public List<MovedDay> all() {
        return em.createQuery("select m from MovedDay m order by m.day desc, m.id desc", MovedDay.class)
                .getResultList();
    }

    public Optional<MovedDay> find(long id) {
        return Optional.ofNullable(em.find(MovedDay.class, id));
    }

    public void propose(MovedDay day) {
        em.persist(day);
        em.flush();
    }

    /** Those that nobody approved in time. */
    public List<MovedDay> over(Instant now) {
        return em.createQuery(
                        "select m from MovedDay m where m.decision.settled = 0 and m.decision.until <= :now",
                        MovedDay.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** What holds now. */
    public InForce inForce() {
        return InForce.of(em.createQuery("select m from MovedDay m where m.decision.approved = true", MovedDay.class)
                .getResultList());
    }

    /** Days off and days of work that are none by law. */
    public record InForce(Set<LocalDate> off, Set<LocalDate> working) {

        public static InForce of(List<MovedDay> all) {
            Map<LocalDate, MovedDay.Kind> latest = new TreeMap<>();
            all.stream()
                    .filter(day -> day.decision().isApproved())
                    .sorted(Comparator.comparing(
                                    (MovedDay day) -> day.decision().decidedAt().orElseThrow())
                            .thenComparing(MovedDay::id))
                    .forEach(day -> latest.put(day.day(), day.kind()));
            return of(latest);
        }

        /** By the latest decision on each day. */
        static InForce of(Map<LocalDate, MovedDay.Kind> latest) {
            return new InForce(days(latest, MovedDay.Kind.OFF), days(latest, MovedDay.Kind.WORKING));
        }

        private static Set<LocalDate> days(Map<LocalDate, MovedDay.Kind> latest, MovedDay.Kind kind) {
            return latest.entrySet().stream()
                    .filter(entry -> entry.getValue() == kind)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        /** Whether a decision holds for the day. */
        public boolean holds(LocalDate day) {
            return off.contains(day) || working.contains(day);
        }
    }
}
