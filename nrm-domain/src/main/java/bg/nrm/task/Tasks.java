package bg.nrm.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All tasks. */
@ApplicationScoped
public class Tasks {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** What a body has not done yet, the earliest due first; without a day last. */
    public List<OpenTask> openOf(long organisationId, int most) {
        return em.createQuery(
                        "select t from Task t where t.organisationId = :body and t.doneAt is null"
                                + " order by case when t.dueOn is null then 1 else 0 end, t.dueOn, t.id",
                        Task.class)
                .setParameter("body", organisationId)
                .setMaxResults(most)
                .getResultStream()
                .map(Task::open)
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
        return em.createQuery(
                        "select t from Task t where t.organisationId = :body and t.doneAt is null"
                                + " and t.dueOn >= :from and t.dueOn < :until order by t.dueOn, t.id",
                        Task.class)
                .setParameter("body", organisationId)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultStream()
                .map(Task::open)
                .toList();
    }

    Optional<Task> takeUp(long id) {
        return Optional.ofNullable(em.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Task task) {
        em.persist(task);
        em.flush();
    }
}
