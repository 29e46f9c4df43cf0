package bg.nrm.duty;

import bg.nrm.casefile.CaseReference;
import bg.nrm.count.Counts;
import bg.nrm.procedure.language.Role;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads stretches of the duty indexes: all lines in one statement, all counts in another. */
@ApplicationScoped
class WorkLists {

    private static final String COLUMNS =
            "d.case_id, d.step, d.order_key, c.reference, c.sex, c.age_band, d.stage, d.due_at,"
                    + " d.limit_kind, d.opened_at, d.responsible, d.organisation_id, c.edition, d.unverified";

    /**
     * Bodies see the cases they may know, whatever a duty says. The duties come first, in the order of their index: of its own accord
     * the database begins with all cases of a body that has many duties, and sorts what it then finds.
     */
    private static final String KNOWN = " from duty d straight_join case_file c on c.id = d.case_id"
            + " straight_join case_access a on a.case_id = d.case_id and a.organisation_id = ? and (a.until is null or a.until > ?)";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    @Inject
    private Counts numbers;

    /** The first lines of the parts, in the order of urgency. */
    List<WorkLine> lines(List<WorkPart> parts, long body, Instant now, int most) {
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        List<String> selects = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            selects.add("(select " + i + " as part, " + COLUMNS + KNOWN + " where "
                    + parts.get(i).condition() + " order by d.order_key, d.case_id, d.step limit " + most + ")");
            values.add(body);
            values.add(utc(now));
            values.addAll(parts.get(i).values());
        }
        List<?> rows = query(String.join(" union all ", selects), values).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> line(row, parts.get(((Number) row[0]).intValue())))
                .sorted(Comparator.comparing(WorkLine::group)
                        .thenComparing(line -> line.key().rank())
                        .thenComparing(line -> line.key().orderKey())
                        .thenComparing(line -> line.key().caseId())
                        .thenComparing(line -> line.key().step()))
                .toList();
    }

    /** How much there is in each group, counted no further than asked. */
    Map<WorkGroup, Integer> counts(List<WorkPart> parts, int most) {
        List<Integer> counted =
                numbers.of(parts.stream().map(part -> part.counting(most)).toList());
        Map<WorkGroup, Integer> counts = new EnumMap<>(WorkGroup.class);
        for (int i = 0; i < parts.size(); i++) {
            counts.merge(parts.get(i).group(), counted.get(i), (one, other) -> Math.min(most + 1, one + other));
        }
        return counts;
    }

    private Query query(String sql, List<Object> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static WorkLine line(Object[] row, WorkPart part) {
        String step = (String) row[2];
        return new WorkLine(
                part.group(),
                new WorkKey(part.rank(), instant(row[3]), ((Number) row[1]).longValue(), step),
                new CaseReference((String) row[4]),
                (String) row[5],
                (String) row[6],
                StepId.valueOf(step),
                Stage.valueOf((String) row[7]),
                Optional.ofNullable(row[8]).map(WorkLists::instant),
                "LAW".equals(row[9]),
                instant(row[10]),
                Role.valueOf((String) row[11]),
                ((Number) row[12]).longValue(),
                (String) row[13],
                row[14] instanceof Boolean is ? is : ((Number) row[14]).intValue() != 0);
    }

    private static Instant instant(Object stored) {
        return ((Timestamp) stored).toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return OpenDuties.utc(instant);
    }
}
