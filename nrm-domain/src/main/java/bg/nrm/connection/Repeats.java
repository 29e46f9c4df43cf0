package bg.nrm.connection;

import bg.nrm.protection.Protection;
import bg.nrm.protection.SealedPlace;
import bg.nrm.protection.SealedTable;
import bg.nrm.reading.Rows;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers given to requests under their keys, each key within its token. */
@ApplicationScoped
class Repeats {

    /** MariaDB: waited too long for a lock. A deadlock is another thing: the request is done again. */
    private static final int WAITED = 1205;

    /** A request that waits for its twin holds a connection, so it does not wait for long. */
    private static final String RESERVE = "set statement innodb_lock_wait_timeout = 10 for"
            + " insert ignore into idempotent_request (token_id, request_key, request_hash, status, at)"
            + " values (?, ?, ?, 0, ?)";

    private static final int AT_ONCE = 5000;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    record Kept(byte[] digest, FirstAnswer answer, Instant at) {}

    /** Takes the key for this request; false when another has it. Waits for one that is taking it at the moment. */
    boolean reserve(long token, RequestKey key, byte[] digest, Instant now) {
        try {
            return em.createNativeQuery(RESERVE)
                            .setParameter(1, token)
                            .setParameter(2, key.value())
                            .setParameter(3, digest)
                            .setParameter(4, Stored.utc(now))
                            .executeUpdate()
                    == 1;
        } catch (PersistenceException failed) {
            throw isLocked(failed) ? new UnderWay(failed) : failed;
        }
    }

    /**
     * What was answered under the key. Reads past the snapshot of the transaction, which may be older than the answer, and with the
     * lock that waiting for the key has left already.
     */
    Optional<Kept> find(long token, RequestKey key) {
        try {
            List<?> rows = em.createNativeQuery("select request_hash, status, location, body_sealed, at"
                            + " from idempotent_request where token_id = ? and request_key = ? lock in share mode")
                    .setParameter(1, token)
                    .setParameter(2, key.value())
                    .getResultList();
            return rows.stream()
                    .map(Object[].class::cast)
                    .map(row -> kept(row, place(token, key)))
                    .findFirst();
        } catch (PersistenceException failed) {
            throw isLocked(failed) ? new UnderWay(failed) : failed;
        }
    }

    void keep(long token, RequestKey key, FirstAnswer answer) {
        em.createNativeQuery("update idempotent_request set status = ?, location = ?, body_sealed = ?"
                        + " where token_id = ? and request_key = ?")
                .setParameter(1, answer.status())
                .setParameter(2, answer.location().orElse(null))
                .setParameter(3, Protection.seal(place(token, key), answer.body()))
                .setParameter(4, token)
                .setParameter(5, key.value())
                .executeUpdate();
    }

    void forget(long token, RequestKey key) {
        em.createNativeQuery("delete from idempotent_request where token_id = ? and request_key = ?")
                .setParameter(1, token)
                .setParameter(2, key.value())
                .executeUpdate();
    }

    int forgetBefore(Instant moment) {
        return em.createNativeQuery("delete from idempotent_request where at < ? limit " + AT_ONCE)
                .setParameter(1, Stored.utc(moment))
                .executeUpdate();
    }

    private static Kept kept(Object[] row, SealedPlace place) {
        FirstAnswer answer = new FirstAnswer(
                ((Number) row[1]).intValue(),
                Optional.ofNullable((String) row[2]),
                Optional.ofNullable((byte[]) row[3])
                        .map(body -> Protection.openText(place, body))
                        .orElse(""),
                true);
        return new Kept((byte[]) row[0], answer, Rows.moment(row[4]));
    }

    private static SealedPlace place(long token, RequestKey key) {
        return SealedTable.ANSWER.at("body_sealed", token, key.value());
    }

    private static boolean isLocked(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(cause -> cause.getErrorCode() == WAITED);
    }
}
