package bg.nrm.reporting.victims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Report 1 of one year: the victims counted once from the register, from which every table of the report is made.
 *
 * @param definition under which definition they are victims, and by which forms
 * @param reader whom the tables are protected for; empty for whoever sees every figure
 */
public record VictimsReport(
        VictimsQuestion question,
        DefinitionProfile definition,
        Coverage coverage,
        List<VictimGroup> groups,
        Optional<Reader> reader) {

    /**
     * A reader who must not see single persons of other bodies.
     *
     * @param body code of the reader's own body
     * @param threshold the smallest figure above zero that is shown
     */
    public record Reader(String body, int threshold) {

        boolean isOwn(VictimGroup group) {
            return group.body().code().equals(body);
        }
    }

    public VictimsReport(
            VictimsQuestion question, DefinitionProfile definition, Coverage coverage, List<VictimGroup> groups) {
        this(question, definition, coverage, groups, Optional.empty());
    }

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

    /**
     * The same for a reader who must not see single persons of other bodies: one table of a year that is over, as it was known at its
     * end, under one definition and with one form a person. Between two tables that differ in a day or in a word, somebody could count
     * the difference. Of a year that is not over they see what their own body registered.
     *
     * @param today a year is over when its last day is
     */
    public static VictimsReport of(
            RegisteredVictims victims, VictimsQuestion question, Reader reader, LocalDate today) {
        LocalDate end = LocalDate.of(question.year(), 12, 31);
        boolean over = end.isBefore(today);
        VictimsQuestion fixed = new VictimsQuestion(
                question.year(), over ? end : today, CountedIdentification.TOGETHER, question.ages());
        VictimsReport whole = of(victims, fixed, Definitions.EU_1);
        List<VictimGroup> counted = whole.groups().stream()
                .filter(group -> over || reader.isOwn(group))
                .toList();
        return new VictimsReport(fixed, whole.definition(), whole.coverage(), counted, Optional.of(reader));
    }

    /** The table of all victims, broken down by one dimension. */
    public VictimsTable by(VictimDimension rows, FormCounting counting) {
        return by(rows, counting, Slice.ALL);
    }

    /** The table of a part of the victims, broken down by one dimension. */
    public VictimsTable by(VictimDimension rows, FormCounting counting, Slice slice) {
        if (reader.isPresent() && !slice.equals(Slice.ALL)) {
            throw new IllegalArgumentException("A part of a protected table is not protected");
        }
        List<VictimGroup> part =
                groups.stream().filter(group -> slice.holds(group, definition)).toList();
        return VictimsTable.of(
                new VictimsReport(question, definition, coverage, part, reader),
                rows,
                reader.isPresent() ? FormCounting.MAIN_FORM : counting);
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
