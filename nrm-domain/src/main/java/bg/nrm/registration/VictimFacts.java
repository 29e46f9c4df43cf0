package bg.nrm.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The facts of the statistics as they are known now. */
@ApplicationScoped
class VictimFacts {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** Registers of one person are changed one after the other, whichever case they come from. */
    void lockPerson(long personId) {
        em.createNativeQuery("select id from person where id = ? for update")
                .setParameter(1, personId)
                .getResultList();
    }

    List<RegisteredVictim> known(long caseId, int episode) {
        return em.createQuery(
                        "select v from RegisteredVictim v where v.caseId = :case and v.episode = :episode"
                                + " and v.knownTo = :still",
                        RegisteredVictim.class)
                .setParameter("case", caseId)
                .setParameter("episode", episode)
                .setParameter("still", RegisteredVictim.STILL)
                .getResultList();
    }

    /** What is known of the same person, level and year, the earliest first. */
    List<RegisteredVictim> ofYear(byte[] pseudonym, Level level, int year) {
        return em.createQuery(
                        "select v from RegisteredVictim v where v.pseudonym = :pseudonym and v.level = :level"
                                + " and v.year = :year and v.knownTo = :still order by v.id",
                        RegisteredVictim.class)
                .setParameter("pseudonym", pseudonym)
                .setParameter("level", level)
                .setParameter("year", year)
                .setParameter("still", RegisteredVictim.STILL)
                .getResultList();
    }

    /** Whether this person is counted in that year already. */
    boolean isCounted(byte[] pseudonym, Level level, int year) {
        return ofYear(pseudonym, level, year).stream().anyMatch(RegisteredVictim::isFirstOfYear);
    }

    void add(RegisteredVictim victim) {
        em.persist(victim);
        em.flush();
    }

    /** Closes a row; where it was the one counted in its year, another of the person takes its place. */
    void close(RegisteredVictim victim, boolean replaced, Instant now) {
        victim.close(now);
        em.flush();
        if (victim.isFirstOfYear() && !replaced) {
            RegisteredVictim.Whose whose = victim.whose();
            Optional<RegisteredVictim> next = ofYear(whose.pseudonym(), victim.level(), victim.year()).stream()
                    .findFirst();
            next.ifPresent(other -> {
                other.close(now);
                add(new RegisteredVictim(other.whose(), other.fact(), true, now));
            });
        }
    }
}
