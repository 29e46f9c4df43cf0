package bg.nrm.reporting.victims;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows the cases behind a figure of Report 1 to whoever may check it: references only, which carry no meaning and no name. */
@ApplicationScoped
@Transactional
public class DrillingDown {

    private static final int SHOWN = 200;
    private static final int LONGEST_CODE = 40;

    @Inject
    private VictimsOfRegister victims;

    @Inject
    private Trail trail;

    /** The cases counted in a cell, in the order of their references; the first two hundred. */
    @Permitted(Action.REPORT_DRILLED)
    public BehindFigure behind(VictimsQuestion question, DefinitionProfile definition, CellOfReport cell) {
        trail.about(ObjectType.REPORT)
                .detail("report=1 year=%d identification=%s definition=%s-%d rows=%s row=%s column=%s"
                        .formatted(
                                question.year(),
                                question.identification(),
                                definition.name(),
                                definition.version(),
                                cell.rows(),
                                code(cell.row()),
                                code(cell.column())));
        VictimsReport report = new VictimsReport(question, definition, Coverage.COMPLETE, List.of());
        List<String> references = victims.cases(question)
                .filter(one -> definition.counts(one.counted().forms()))
                .filter(one -> cell.holds(one.counted(), report))
                .map(VictimCase::reference)
                .limit(SHOWN + 1L)
                .toList();
        return new BehindFigure(references.subList(0, Math.min(SHOWN, references.size())), references.size() > SHOWN);
    }

    /** What was asked for may come from an address somebody typed: the audit keeps codes, never text. */
    private static String code(Row row) {
        String code = row.code().replaceAll("[^A-Za-z0-9_+-]", "?");
        return code.substring(0, Math.min(LONGEST_CODE, code.length()));
    }

    private static String code(Column column) {
        return column.sex().map(Enum::name).orElse("ALL") + "/"
                + column.age().map(AgeBand::code).orElse("ALL");
    }
}
