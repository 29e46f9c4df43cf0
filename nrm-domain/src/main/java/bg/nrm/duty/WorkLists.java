package bg.nrm.duty;

import bg.nrm.casefile.CaseReference;
import bg.nrm.count.Counts;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Stage;
import bg.nrm.procedure.language.StepId;
import bg.nrm.protection.ProvenTable;
import bg.nrm.reading.Rows;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
                    + " d.limit_kind, d.opened_at, d.responsible, d.organisation_id, c.edition, d.unverified, "
                    + ProvenTable.CASE_ACCESS.columns("a");

    private static final int FIRST_PROVEN = 16;

    /**
     * Bodies see the cases they may know, whatever a duty says. The duties come first, in the order of their index: of its own accord
     * the database begins with all cases of a body that has many duties, and sorts what it then finds.
     */
    private static final String KNOWN = " from duty d straight_join case_file c on c.id = d.case_id"
            + " straight_join case_access a on a.case_id = d.case_id and a.organisation_id = ? and (a.until is null or a.until > ?)";

    @Inject
    private Rows rows;

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
            values.add(Stored.utc(now));
            values.addAll(parts.get(i).values());
        }
        return rows
                .of(
                        String.join(" union all ", selects),
                        values,
                        row -> ProvenTable.CASE_ACCESS.holds(row, FIRST_PROVEN)
                                ? Optional.of(line(row, parts.get(row.getInt(1))))
                                : Optional.<WorkLine>empty())
                .stream()
                .flatMap(Optional::stream)
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

    private static WorkLine line(ResultSet row, WorkPart part) throws SQLException {
        String step = row.getString(3);
        return new WorkLine(
                part.group(),
                new WorkKey(part.rank(), Rows.moment(row, 4).orElseThrow(), row.getLong(2), step),
                new CaseReference(row.getString(5)),
                row.getString(6),
                row.getString(7),
                StepId.valueOf(step),
                Stage.valueOf(row.getString(8)),
                Rows.moment(row, 9),
                "LAW".equals(row.getString(10)),
                Rows.moment(row, 11).orElseThrow(),
                ResponsibleRole.valueOf(row.getString(12)),
                row.getLong(13),
                row.getString(14),
                row.getBoolean(15));
    }
}
