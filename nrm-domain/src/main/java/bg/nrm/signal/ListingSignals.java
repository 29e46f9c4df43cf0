package bg.nrm.signal;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.protection.ProvenTable;
import bg.nrm.protection.Unbroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists the signals that the user's body may know, page after page by key: those in danger first, then the urgent, then the newest. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ListingSignals {

    private static final int ROWS = 25;
    private static final String AFTER =
            " and (precedence < ?3 or precedence = ?3 and (year < ?4 or year = ?4 and number < ?5))";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Permitted(Action.SIGNALS_LISTED)
    public SignalPage list(SignalFilter filter) {
        List<Object[]> found = found(filter);
        List<Long> ids = found.stream()
                .limit(ROWS)
                .filter(row -> ProvenTable.SIGNAL_ACCESS.holds(row, 1))
                .map(row -> ((Number) row[0]).longValue())
                .toList();
        List<SignalLine> lines = Unbroken.of(em, ids, this::lines, trail::broken);
        trail.about(ObjectType.SIGNAL).detail("rows=" + lines.size());
        return new SignalPage(
                lines,
                found.size() > ROWS && !lines.isEmpty()
                        ? Optional.of(lines.get(lines.size() - 1).key())
                        : Optional.empty(),
                ids.size() - lines.size());
    }

    /** The signals of the page and one more, with what proves that the body may know them. */
    private List<Object[]> found(SignalFilter filter) {
        String sql = "select a.signal_id, " + ProvenTable.SIGNAL_ACCESS.columns("a")
                + " from signal_access a force index ("
                + (filter.state().isPresent() ? "signal_access_state" : "signal_access_list")
                + ") where organisation_id = ?1"
                + (filter.state().isPresent() ? " and state = ?2" : "")
                + (filter.after().isPresent() ? AFTER : "")
                + " order by precedence desc, year desc, number desc limit " + (ROWS + 1);
        Query query = em.createNativeQuery(sql).setParameter(1, current.get().organisationId());
        filter.state().ifPresent(state -> query.setParameter(2, state.name()));
        filter.after().ifPresent(last -> query.setParameter(3, last.precedence().rank())
                .setParameter(4, last.number().year())
                .setParameter(5, last.number().number()));
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private List<SignalLine> lines(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct s from Signal s left join fetch s.forms where s.id in :ids",
                                Signal.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .sorted(Comparator.comparing((Signal signal) -> ids.indexOf(signal.id())))
                        .map(SignalLine::of)
                        .toList();
    }
}
