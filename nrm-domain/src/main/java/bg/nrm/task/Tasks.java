package bg.nrm.task;

import bg.nrm.access.Trail;
import bg.nrm.protection.Unbroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All tasks. */
@ApplicationScoped
public class Tasks {

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Trail trail;

    /** What a body has not done yet, the earliest due first; without a day last. */
    public List<OpenTask> openOf(long organisationId, int most) {
        List<Long> first = em.createQuery(
                        "select t.id from Task t where t.organisationId = :body and t.doneAt is null"
                                + " order by case when t.dueOn is null then 1 else 0 end, t.dueOn, t.id",
                        Long.class)
                .setParameter("body", organisationId)
                .setMaxResults(most)
                .getResultList();
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
