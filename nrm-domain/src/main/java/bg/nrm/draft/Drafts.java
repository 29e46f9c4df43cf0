package bg.nrm.draft;

import bg.nrm.access.CurrentActor;
import bg.nrm.protection.Protection;
import bg.nrm.protection.SealedPlace;
import bg.nrm.protection.SealedTable;
import bg.nrm.reading.Rows;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The drafts of the user who asks; nobody else's can be named. Not audited one by one: a draft is seen by its author alone and is
 * no record of the register yet.
 */
@ApplicationScoped
@Transactional
public class Drafts {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Keeps what is typed into a form; a key tells the forms of several records apart. Returns when it was kept. */
    public Instant save(String form, String key, String content) {
        Instant now = Stored.now(clock);
        em.createNativeQuery(
                        "insert into draft (user_id, form, form_key, content_sealed, saved_at) values (?, ?, ?, ?, ?)"
                                + " on duplicate key update content_sealed = values(content_sealed), saved_at = values(saved_at)")
                .setParameter(1, current.get().userId())
                .setParameter(2, form)
                .setParameter(3, key)
                .setParameter(4, Protection.seal(place(form, key), content))
                .setParameter(5, Stored.utc(now))
                .executeUpdate();
        return now;
    }

    public Optional<Draft> find(String form, String key) {
        List<?> rows = em.createNativeQuery(
                        "select content_sealed, saved_at from draft where user_id = ? and form = ? and form_key = ?")
                .setParameter(1, current.get().userId())
                .setParameter(2, form)
                .setParameter(3, key)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Draft(Protection.openText(place(form, key), (byte[]) row[0]), utc(row[1])))
                .findFirst();
    }

    /** The drafts of a form that this user has not finished, the latest first. */
    public List<Unfinished> ofForm(String form) {
        List<?> rows = em.createNativeQuery(
                        "select form_key, saved_at from draft where user_id = ? and form = ? order by saved_at desc")
                .setParameter(1, current.get().userId())
                .setParameter(2, form)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Unfinished((String) row[0], utc(row[1])))
                .toList();
    }

    /** The forms that this user has begun and not finished, of whatever kind; the latest first. */
    public List<Begun> begun(int most) {
        List<?> rows = em.createNativeQuery(
                        "select form, form_key, saved_at from draft where user_id = ? order by saved_at desc limit "
                                + most)
                .setParameter(1, current.get().userId())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Begun((String) row[0], (String) row[1], utc(row[2])))
                .toList();
    }

    /** That there is a draft, without what stands in it. */
    public record Unfinished(String key, Instant savedAt) {}

    /** That a form has been begun; the key says of which record. */
    public record Begun(String form, String key, Instant savedAt) {}

    public void discard(String form, String key) {
        em.createNativeQuery("delete from draft where user_id = ? and form = ? and form_key = ?")
                .setParameter(1, current.get().userId())
                .setParameter(2, form)
                .setParameter(3, key)
                .executeUpdate();
    }

    private SealedPlace place(String form, String key) {
        return SealedTable.DRAFT.at("content_sealed", current.get().userId(), form, key);
    }

    private static Instant utc(Object column) {
        return Rows.moment(column);
    }
}
