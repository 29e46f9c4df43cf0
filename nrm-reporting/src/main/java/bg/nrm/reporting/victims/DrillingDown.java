package bg.nrm.reporting.victims;

import bg.nrm.access.Action;
import bg.nrm.access.CaseAccess;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.reporting.sight.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Shows the cases behind a figure of Report 1 to the statisticians of the National Commission, who check it: references only, which carry no meaning and no name. */
@ApplicationScoped
@Transactional
public class DrillingDown {

    /** So many references a page shows. */
    public static final int SHOWN = 200;

    private static final int LONGEST_CODE = 40;

    @Inject
    private VictimsOfRegister victims;

    @Inject
    private CaseAccess access;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    /** The cases counted in a cell, in the order of their references; two hundred of them where there are more. */
    @Permitted(Action.REPORT_DRILLED)
    public BehindFigure behind(VictimsQuestion question, DefinitionProfile definition, CellOfReport cell) {
        Sight.requireWhole(current.get());
        trail.about(ObjectType.REPORT).detail(asked(question, definition, cell));
        List<RegisteredGroup> counted = victims.registered(question).stream()
                .filter(group -> definition.counts(group.counted().forms()))
                .toList();
        VictimsReport report = new VictimsReport(
                question,
                definition,
                victims.coverage(question.year()),
                counted.stream().map(RegisteredGroup::counted).toList());
        VictimsTable table = report.by(cell.rows(), cell.counting());
        if (!cell.standsIn(table)) {
            throw new NotFound();
        }
        List<RegisteredGroup> behind = counted.stream()
                .filter(group -> cell.holds(group.counted(), report))
                .toList();
        List<VictimCase> cases = victims.cases(question, behind, SHOWN + 1);
        return new BehindFigure(table, cell, shown(cases.stream().limit(SHOWN).toList()), cases.size() > SHOWN);
    }

    private List<CountedCase> shown(List<VictimCase> cases) {
        Set<Long> known = current.get().may(Action.CASE_OPENED)
                ? access.known(cases.stream().map(VictimCase::caseId).toList())
                : Set.of();
        return cases.stream()
                .map(one -> new CountedCase(one.reference(), known.contains(one.caseId())))
                .toList();
    }

    private static String asked(VictimsQuestion question, DefinitionProfile definition, CellOfReport cell) {
        return "report=1 year=%d known=%s identification=%s definition=%s-%d rows=%s row=%s column=%s"
                .formatted(
                        question.year(),
                        question.asKnownOn(),
                        question.identification(),
                        definition.name(),
                        definition.version(),
                        cell.rows(),
                        cell.row().map(DrillingDown::code).orElse("ALL"),
                        code(cell.column()));
    }

    /** What was asked for may come from an address somebody typed: the audit keeps codes, never text. */
    private static String code(Row row) {
        String code = row.code().replaceAll("[^A-Za-z0-9_+-]", "?");
        return code.substring(0, Math.min(LONGEST_CODE, code.length()));
    }

    private static String code(Column column) {
        return column.sex().map(Enum::name).orElse("ALL") + "/"
                + column.age().map(ReportedAge::code).orElse("ALL");
    }
}
