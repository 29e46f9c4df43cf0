package bg.nrm.digest;

import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who wants morning mails, and what became of each. */
@ApplicationScoped
class Digests {

    /** A server that claimed a mail and then fell over did or did not send it: nobody knows, so it is not sent again. */
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    Optional<DigestChoice> choiceOf(long userId) {
        return Optional.ofNullable(em.find(DigestChoice.class, userId));
    }

    void choose(long userId, String address, Instant now) {
        choiceOf(userId)
                .ifPresentOrElse(
                        choice -> choice.send(address, now), () -> em.persist(new DigestChoice(userId, address, now)));
    }

    void end(long userId) {
        choiceOf(userId).ifPresent(em::remove);
    }

    /** Those whose mail of the day is neither sent nor on its way, nor given up. */
    List<Long> waiting(LocalDate day, Instant now, int most) {
        List<?> rows = em.createNativeQuery(
                        "select c.user_id from digest_choice c"
                                + " left join digest_mail m on m.user_id = c.user_id and m.day_on = ?"
                                + " where m.user_id is null or m.state = 'FAILED' and m.next_at <= ? order by c.user_id limit ?")
                .setParameter(1, day)
                .setParameter(2, Stored.utc(now))
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Whether the mail is ours to send; of all servers and at any moment only one is told so. */
    boolean claim(long userId, LocalDate day, Instant now) {
        // an insert that finds a row locks it for reading: the update comes first, or two servers would stand in each
        // other's way
        int again = em.createNativeQuery("update digest_mail set state = 'SENDING', attempts = attempts + 1,"
                        + " claimed_at = ?, next_at = null where user_id = ? and day_on = ?"
                        + " and state = 'FAILED' and next_at <= ?")
                .setParameter(1, Stored.utc(now))
                .setParameter(2, userId)
                .setParameter(3, day)
                .setParameter(4, Stored.utc(now))
                .executeUpdate();
        return again > 0
                || em.createNativeQuery("insert ignore into digest_mail (user_id, day_on, state, attempts, claimed_at)"
                                        + " values (?, ?, 'SENDING', 1, ?)")
                                .setParameter(1, userId)
                                .setParameter(2, day)
                                .setParameter(3, Stored.utc(now))
                                .executeUpdate()
                        > 0;
    }

    int attempts(long userId, LocalDate day) {
        return ((Number) em.createNativeQuery("select attempts from digest_mail where user_id = ? and day_on = ?")
                        .setParameter(1, userId)
                        .setParameter(2, day)
                        .getSingleResult())
                .intValue();
    }

    void settle(long userId, LocalDate day, Delivered delivered, Instant now, Optional<Instant> again) {
        em.createNativeQuery("update digest_mail set state = ?, failure = ?, sent_at = ?, next_at = ?"
                        + " where user_id = ? and day_on = ?")
                .setParameter(1, delivered.state().name())
                .setParameter(2, delivered.failure().orElse(null))
                .setParameter(3, delivered.state() == Delivered.State.SENT ? Stored.utc(now) : null)
                .setParameter(4, again.map(Stored::utc).orElse(null))
                .setParameter(5, userId)
                .setParameter(6, day)
                .executeUpdate();
    }

    /** What was on its way when a server fell over. */
    void giveUpStranded(Instant now) {
        em.createNativeQuery("update digest_mail set state = 'UNCERTAIN', failure = 'stopped' where state = 'SENDING'"
                        + " and claimed_at < ?")
                .setParameter(1, Stored.utc(now.minus(LONGEST_SENDING)))
                .executeUpdate();
    }

    /** How many mails of the last days are in which state, the latest day first. */
    List<DigestDay> days(LocalDate since) {
        List<?> rows = em.createNativeQuery("select m.day_on, m.state, count(*), max(m.attempts), max(m.failure)"
                        + " from digest_mail m where m.day_on >= ? group by m.day_on, m.state"
                        + " order by m.day_on desc, m.state")
                .setParameter(1, since)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DigestDay(
                        day(row[0]),
                        Delivered.State.valueOf((String) row[1]),
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue(),
                        Optional.ofNullable((String) row[4])))
                .toList();
    }

    int countChoices() {
        return ((Number) em.createNativeQuery("select count(*) from digest_choice")
                        .getSingleResult())
                .intValue();
    }

    private static LocalDate day(Object stored) {
        return stored instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
