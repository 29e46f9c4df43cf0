package bg.nrm.signal;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.protection.ProvenTable;
import bg.nrm.protection.Unbroken;
import bg.nrm.reading.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists the signals that the user's body may know, page after page by key: those in danger first, then the urgent, then the newest. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ListingSignals {

    private static final int ROWS = 25;
    private static final String AFTER =
            " and (precedence < ? or precedence = ? and (year < ? or year = ? and number < ?))";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Rows rows;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Permitted(Action.SIGNALS_LISTED)
    public SignalPage list(SignalFilter filter) {
        List<Found> found = found(filter);
        List<Long> ids =
                found.stream().limit(ROWS).filter(Found::proven).map(Found::id).toList();
        List<SignalLine> lines = Unbroken.of(em, ids, this::lines, trail::broken);
        trail.about(ObjectType.SIGNAL).detail("rows=" + lines.size());
        return new SignalPage(
                lines,
                found.size() > ROWS && !lines.isEmpty()
                        ? Optional.of(lines.get(lines.size() - 1).key())
                        : Optional.empty(),
                ids.size() - lines.size());
    }

    /** A signal of the page, and whether it is proven that the body may know it. */
    private record Found(long id, boolean proven) {}

    /** The signals of the page and one more. */
    private List<Found> found(SignalFilter filter) {
        String sql = "select a.signal_id, " + ProvenTable.SIGNAL_ACCESS.columns("a")
                + " from signal_access a force index ("
                + (filter.state().isPresent() ? "signal_access_state" : "signal_access_list")
                + ") where organisation_id = ?"
                + (filter.state().isPresent() ? " and state = ?" : "")
                + (filter.after().isPresent() ? AFTER : "")
                + " order by precedence desc, year desc, number desc limit " + (ROWS + 1);
        List<Object> values = new ArrayList<>();
        values.add(current.get().organisationId());
        filter.state().ifPresent(state -> values.add(state.name()));
        filter.after().ifPresent(last -> {
            int precedence = last.precedence().rank();
            int year = last.number().year();
            values.addAll(
                    List.of(precedence, precedence, year, year, last.number().number()));
        });
        return rows.of(sql, values, row -> new Found(row.getLong(1), ProvenTable.SIGNAL_ACCESS.holds(row, 2)));
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
