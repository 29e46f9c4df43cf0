package bg.nrm.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is configured and counts on a day, the numbers and the moved days, in one statement: every page with a limit asks for it. */
@ApplicationScoped
public class Settings {

    private static final String CONFIRMED = "CONFIRMED";

    /** The latest last, so that it prevails. */
    private static final String APPROVED = "select 0 as part, p.code, p.amount, p.confidence, p.valid_from, p.valid_to,"
            + " cast(p.valid_from as datetime(6)) as at, p.id from parameter p where p.set_by is null or p.approved"
            + " union all select 1, m.kind, null, null, m.day_on, null, m.decided_at, m.id from moved_day m"
            + " where m.approved order by part, at, id";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    /**
     * What counts on a day.
     *
     * @param amounts by code; a code that is not here has the rulebook's own value
     * @param confirmed the codes of those whose amount was confirmed
     * @param next the first later day on which one of them changes
     * @param moved days that are not what they are by law
     */
    public record InForce(
            Map<String, BigDecimal> amounts,
            Set<String> confirmed,
            Optional<LocalDate> next,
            MovedDays.InForce moved) {}

    public InForce on(LocalDate day) {
        List<?> rows = em.createNativeQuery(APPROVED).getResultList();
        Map<String, BigDecimal> amounts = new HashMap<>();
        Set<String> confirmed = new HashSet<>();
        Map<LocalDate, MovedDay.Kind> moved = new TreeMap<>();
        Optional<LocalDate> next = Optional.empty();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            LocalDate from = day(row[4]);
            if (((Number) row[0]).intValue() == 1) {
                moved.put(from, MovedDay.Kind.valueOf((String) row[1]));
            } else if (from.isAfter(day)) {
                next = next.filter(from::isAfter).or(() -> Optional.of(from));
            } else if (row[5] == null || !day.isAfter(day(row[5]))) {
                amounts.put((String) row[1], plain((BigDecimal) row[2]));
                confirm(confirmed, row);
            }
        }
        return new InForce(amounts, confirmed, next, MovedDays.InForce.of(moved));
    }

    private static void confirm(Set<String> confirmed, Object[] row) {
        if (CONFIRMED.equals(row[3])) {
            confirmed.add((String) row[1]);
        }
    }

    /** Without the zeros that the database adds behind the point. */
    private static BigDecimal plain(BigDecimal amount) {
        return new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    private static LocalDate day(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
