package bg.nrm.access;

import bg.nrm.protection.Protection;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * All tries to log in, by name and address, by address, and in all. A try is reserved in the database before the password is judged,
 * one after the other on all nodes, so that however many come at once no more are judged than are free. What turns out right is
 * given back. Nobody can lock somebody else out: the wait by name belongs to name and address together, and who came in from an
 * address in the last thirty days is not held up by what others try elsewhere.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class LogInTries {

    private static final String BY_ADDRESS = "nrm.login.tries-by-address";
    private static final String IN_ALL = "nrm.login.tries-in-all";
    private static final Duration KNOWN_PLACE = Duration.ofDays(30);
    private static final byte[] ALL = new byte[16];
    private static final String PURPOSE = "LOG_IN";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Config config;

    @Inject
    private Clock clock;

    /** Takes one try; the moment from which on there will be one when there is none now. */
    Optional<Instant> reserve(String username, String address, Instant now) {
        Row all = locked(ALL, now);
        Row place = locked(subject("", address), now);
        Row name = locked(subject(username, address), now);
        Tries inAll = all.tries().inWindow(now);
        Tries byAddress = place.tries().inWindow(now);
        Tries byName = name.tries().ofName(now);
        Optional<Instant> wait = Stream.of(
                        byName.waitGrowing(now),
                        byAddress.waitForWindow(setting(BY_ADDRESS, 40)),
                        name.cameInSince(now.minus(KNOWN_PLACE))
                                ? Optional.<Instant>empty()
                                : inAll.waitForWindow(setting(IN_ALL, 400)))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
        if (wait.isEmpty()) {
            write(all.subject(), inAll.andOne(now));
            write(place.subject(), byAddress.andOne(now));
            write(name.subject(), byName.andOne(now));
        }
        return wait;
    }

    /** One try of somebody who is logged in already, to prove it anew by their password: at this account alone. */
    Optional<Instant> reserveOwn(String username, Instant now) {
        Row own = locked(subject(username, ""), now);
        Tries tries = own.tries().ofName(now);
        Optional<Instant> wait = tries.waitGrowing(now);
        if (wait.isEmpty()) {
            write(own.subject(), tries.andOne(now));
        }
        return wait;
    }

    /** The password was right: this try and the wrong ones before it no longer count. */
    void succeeded(String username, String address, Instant now) {
        giveBack(ALL);
        giveBack(subject("", address));
        em.createNativeQuery("update login_try set tries = 0, came_in = ? where subject = ?")
                .setParameter(1, Stored.utc(now))
                .setParameter(2, subject(username, address))
                .executeUpdate();
    }

    void succeededOwn(String username) {
        em.createNativeQuery("update login_try set tries = 0 where subject = ?")
                .setParameter(1, subject(username, ""))
                .executeUpdate();
    }

    /** The password was not judged at all. */
    void notJudged(String username, String address) {
        giveBack(ALL);
        giveBack(subject("", address));
        giveBack(subject(username, address));
    }

    void notJudgedOwn(String username) {
        giveBack(subject(username, ""));
    }

    /** Some of the rows that say nothing any more; how many. */
    int forgetOld() {
        return em.createNativeQuery("delete from login_try where last_try < ? and subject <> ? limit 1000")
                .setParameter(1, Stored.utc(clock.instant().minus(KNOWN_PLACE)))
                .setParameter(2, ALL)
                .executeUpdate();
    }

    private record Row(byte[] subject, Tries tries, Optional<Instant> cameIn) {

        boolean cameInSince(Instant moment) {
            return cameIn.filter(moment::isBefore).isPresent();
        }
    }

    /** The insert takes the lock also where the row is there, so that two who begin at once do not wait for each other. */
    private Row locked(byte[] subject, Instant now) {
        em.createNativeQuery("insert into login_try (subject, tries, since, last_try) values (?, 0, ?, ?)"
                        + " on duplicate key update subject = values(subject)")
                .setParameter(1, subject)
                .setParameter(2, Stored.utc(now))
                .setParameter(3, Stored.utc(now))
                .executeUpdate();
        Object[] row = (Object[])
                em.createNativeQuery("select tries, cast(since as char), cast(last_try as char), cast(came_in as char)"
                                + " from login_try where subject = ? for update")
                        .setParameter(1, subject)
                        .getSingleResult();
        return new Row(
                subject,
                new Tries(((Number) row[0]).intValue(), moment(row[1]), moment(row[2])),
                Optional.ofNullable(row[3]).map(LogInTries::moment));
    }

    private void write(byte[] subject, Tries tries) {
        em.createNativeQuery("update login_try set tries = ?, since = ?, last_try = ? where subject = ?")
                .setParameter(1, tries.count())
                .setParameter(2, Stored.utc(tries.since()))
                .setParameter(3, Stored.utc(tries.last()))
                .setParameter(4, subject)
                .executeUpdate();
    }

    private void giveBack(byte[] subject) {
        em.createNativeQuery("update login_try set tries = greatest(tries - 1, 0) where subject = ?")
                .setParameter(1, subject)
                .executeUpdate();
    }

    private int setting(String name, int otherwise) {
        return Math.max(1, config.getOptionalValue(name, Integer.class).orElse(otherwise));
    }

    /** The rows do not say who tried from where. */
    private static byte[] subject(String username, String address) {
        return Protection.fingerprint(PURPOSE, username + '\0' + LogInOrigin.of(address));
    }

    private static Instant moment(Object stored) {
        return Stored.of(LocalDateTime.parse(stored.toString().replace(' ', 'T')));
    }
}
