package bg.nrm.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The numbers of the register: one after the other within a year. Whoever takes one holds the year until the transaction ends. */
@ApplicationScoped
class SignalNumbers {

    /**
     * Locks the row for writing at once, whether it was there or not. To ignore that it is there would lock it for reading only, and of two that did so
     * neither would get further.
     */
    private static final String TAKE_HOLD =
            "insert into signal_counter (year, last) values (?, 0) on duplicate key update last = last";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /** The last number given in a year; nobody else gets one before the transaction ends. */
    int lockLast(int year) {
        em.createNativeQuery(TAKE_HOLD).setParameter(1, year).executeUpdate();
        Object last = em.createNativeQuery("select last from signal_counter where year = ? for update")
                .setParameter(1, year)
                .getSingleResult();
        return ((Number) last).intValue();
    }

    void take(int year, int number) {
        em.createNativeQuery("update signal_counter set last = ? where year = ?")
                .setParameter(1, number)
                .setParameter(2, year)
                .executeUpdate();
    }
}
