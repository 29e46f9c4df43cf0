package bg.nrm.task;

import bg.nrm.access.Trail;
import bg.nrm.protection.Unbroken;
import bg.nrm.reading.Rows;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All tasks. */
@ApplicationScoped
public class Tasks {

    /** A task in a case that its body does not know any more is not there: what stands in it is about the person. */
    private static final String OPEN = "select t.id from task t where t.organisation_id = ? and t.done_at is null"
            + " and (t.case_id is null or exists (select 1 from case_access a where a.case_id = t.case_id"
            + " and a.organisation_id = t.organisation_id and (a.until is null or a.until > ?)))";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    /** What a body has not done yet, the earliest due first; without a day last. */
    public List<OpenTask> openOf(long organisationId, int most) {
        List<Long> first = rows.of(
                OPEN + " order by case when t.due_on is null then 1 else 0 end, t.due_on, t.id limit " + most,
                List.of(organisationId, Stored.utc(clock.instant())),
                row -> row.getLong(1));
        return first.isEmpty() ? List.of() : Unbroken.of(em, first, this::open, trail::broken);
    }

    private List<OpenTask> open(List<Long> ids) {
        return em.createQuery("select t from Task t where t.id in :ids", Task.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Task::open)
                .sorted(Comparator.comparing(task -> ids.indexOf(task.id())))
                .toList();
    }

    /** The same in one case. */
    public List<OpenTask> openOf(long organisationId, long caseId) {
        return em.createQuery(
                        "select t from Task t where t.caseId = :case and t.organisationId = :body"
                                + " and t.doneAt is null order by t.id",
                        Task.class)
                .setParameter("body", organisationId)
                .setParameter("case", caseId)
                .getResultStream()
                .map(Task::open)
                .toList();
    }

    /** What a body has not done yet and is due on these days, the last not among them. */
    public List<OpenTask> dueBetween(long organisationId, LocalDate from, LocalDate until, int most) {
        List<Long> due = rows.of(
                OPEN + " and t.due_on >= ? and t.due_on < ? order by t.due_on, t.id limit " + most,
                List.of(organisationId, Stored.utc(clock.instant()), from, until),
                row -> row.getLong(1));
        return due.isEmpty() ? List.of() : open(due);
    }

    Optional<Task> takeUp(long id) {
        return Optional.ofNullable(em.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Task task) {
        em.persist(task);
        em.flush();
    }
}
