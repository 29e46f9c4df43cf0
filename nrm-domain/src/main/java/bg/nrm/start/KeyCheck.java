package bg.nrm.start;

import bg.nrm.protection.KeyRing;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;

/** Holds the key ring against the one this database was sealed with: with the wrong one nothing may be written. */
@ApplicationScoped
@Transactional
class KeyCheck {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Clock clock;

    boolean isKnown() {
        return known().isPresent();
    }

    void require(KeyRing ring) {
        known().ifPresentOrElse(
                        fingerprint -> {
                            if (!MessageDigest.isEqual(fingerprint, ring.fingerprint())) {
                                throw new NotStarted(
                                        "the key file belongs to another register: this database was sealed with other keys");
                            }
                        },
                        () -> em.createNativeQuery(
                                        "insert into key_ring (id, fingerprint, since, form) values (1, ?, ?, 3)")
                                .setParameter(1, ring.fingerprint())
                                .setParameter(2, Stored.utc(clock.instant()))
                                .executeUpdate());
    }

    /** Whether everything that is sealed is bound to its place, and every row that gives access has its proof. */
    boolean isBound() {
        return ((Number) em.createNativeQuery("select form from key_ring where id = 1")
                                .getSingleResult())
                        .intValue()
                > 2;
    }

    private Optional<byte[]> known() {
        return em.createNativeQuery("select fingerprint from key_ring where id = 1")
                .getResultStream()
                .map(byte[].class::cast)
                .findFirst();
    }
}
