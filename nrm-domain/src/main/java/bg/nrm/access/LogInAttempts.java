package bg.nrm.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Wrong log-ins by name and address. From the fifth on every further attempt has to wait, longer each time up to a quarter of an
 * hour. The wait belongs to name and address together, so nobody can lock somebody else out.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class LogInAttempts {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    Optional<Instant> waitUntil(String username, String address, Instant now) {
        List<?> rows = em.createNativeQuery(
                        "select failures, cast(last_failure as char) from login_attempt where subject = ?")
                .setParameter(1, subject(username, address))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(LogInAttempts::wait)
                .flatMap(Optional::stream)
                .filter(until -> until.isAfter(now))
                .findFirst();
    }

    void failed(String username, String address, Instant now) {
        em.createNativeQuery("insert into login_attempt (subject, failures, last_failure) values (?, 1, ?)"
                        + " on duplicate key update failures = failures + 1, last_failure = values(last_failure)")
                .setParameter(1, subject(username, address))
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    void succeeded(String username, String address) {
        em.createNativeQuery("delete from login_attempt where subject = ?")
                .setParameter(1, subject(username, address))
                .executeUpdate();
    }

    private static Optional<Instant> wait(Object[] row) {
        int failures = ((Number) row[0]).intValue();
        if (failures < FREE) {
            return Optional.empty();
        }
        Duration wait = Duration.ofSeconds(30L << Math.min(failures - FREE, 5));
        Instant last = LocalDateTime.parse(row[1].toString().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        return Optional.of(last.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    private static byte[] subject(String username, String address) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((username + '\0' + address).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
