package bg.nrm.reporting.victims;

import java.util.Comparator;
import java.util.List;

/**
 * Report 1 of one year: the victims counted once from the register, from which every table of the report is made.
 *
 * @param definition under which definition they are victims, and by which forms
 */
public record VictimsReport(
        VictimsQuestion question, DefinitionProfile definition, Coverage coverage, List<VictimGroup> groups) {

    public VictimsReport {
        groups = List.copyOf(groups);
    }

    /** Asks the register and leaves out whom the definition leaves out. */
    public static VictimsReport of(RegisteredVictims victims, VictimsQuestion question, DefinitionProfile definition) {
        List<VictimGroup> counted = victims.groups(question).stream()
                .filter(group -> definition.counts(group.forms()))
                .toList();
        Coverage coverage = question.isBeforeTheYear() ? Coverage.NOTHING : victims.coverage(question.year());
        return new VictimsReport(question, definition, coverage, counted);
    }

    /** The table of all victims, broken down by one dimension. */
    public VictimsTable by(VictimDimension rows, FormCounting counting) {
        return by(rows, counting, Slice.ALL);
    }

    /** The table of a part of the victims, broken down by one dimension. */
    public VictimsTable by(VictimDimension rows, FormCounting counting, Slice slice) {
        List<VictimGroup> part =
                groups.stream().filter(group -> slice.holds(group, definition)).toList();
        return VictimsTable.of(new VictimsReport(question, definition, coverage, part), rows, counting);
    }

    /** The bodies that registered somebody, by name of their kind and code. */
    public List<RegisteringBody> bodies() {
        return groups.stream()
                .map(VictimGroup::body)
                .distinct()
                .sorted(Comparator.comparing(RegisteringBody::kind).thenComparing(RegisteringBody::code))
                .toList();
    }
}
