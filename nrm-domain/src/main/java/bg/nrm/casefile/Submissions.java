package bg.nrm.casefile;

import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.OptionalInt;

/** The tokens of forms that have been recorded. */
@ApplicationScoped
class Submissions {

    private static final int AT_ONCE = 5000;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** At which position of the case's story this form was recorded, if it was. */
    OptionalInt recordedAt(String token, long caseId) {
        return em.createNativeQuery("select position from submission where token = ? and case_id = ? for update")
                .setParameter(1, token)
                .setParameter(2, caseId)
                .getResultStream()
                .mapToInt(position -> ((Number) position).intValue())
                .findFirst();
    }

    void record(String token, long caseId, int position, Instant now) {
        em.createNativeQuery("insert into submission (token, case_id, position, at) values (?, ?, ?, ?)")
                .setParameter(1, token)
                .setParameter(2, caseId)
                .setParameter(3, position)
                .setParameter(4, Stored.utc(now))
                .executeUpdate();
    }

    int forgetBefore(Instant moment) {
        return em.createNativeQuery("delete from submission where at < ? limit " + AT_ONCE)
                .setParameter(1, Stored.utc(moment))
                .executeUpdate();
    }
}
