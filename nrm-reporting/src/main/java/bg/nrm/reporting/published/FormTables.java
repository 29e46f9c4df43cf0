package bg.nrm.reporting.published;

import bg.nrm.reporting.figure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of one year that break the table of all persons down by one dimension, held against that table. */
final class FormTables {

    private static final Set<String> ALL_FORMS =
            Set.of(PublishedTable.SEXUAL, PublishedTable.LABOUR, PublishedTable.OTHER_FORMS);

    private final TableMargins whole;
    private final List<TableMargins> parts;
    private final boolean complete;

    FormTables(PublishedSeries series, PublishedTable persons, List<PublishedTable> tables) {
        this.whole = new TableMargins(series, persons);
        this.parts =
                tables.stream().map(table -> new TableMargins(series, table)).toList();
        this.complete = tables.stream().map(PublishedTable::category).toList().containsAll(ALL_FORMS);
    }

    List<Contradiction> findings() {
        List<Contradiction> findings = new ArrayList<>();
        for (PublishedSex sex : PublishedSex.values()) {
            for (PublishedAge age : PublishedAge.values()) {
                whole.stated(sex, age).ifPresent(persons -> findings.addAll(findings(persons, sex, age)));
            }
        }
        return findings;
    }

    private List<Contradiction> findings(StatedFigure persons, PublishedSex sex, PublishedAge age) {
        List<Contradiction> tooLarge = parts.stream()
                .flatMap(part -> part.stated(sex, age).stream())
                .filter(part -> part.certain().exceeds(persons.certain()))
                .map(part -> new Contradiction(
                        ConsistencyRule.PART_WITHIN_WHOLE, Gravity.CONTRADICTION, persons, List.of(part)))
                .toList();
        Stream<Contradiction> together =
                age == PublishedAge.CHILD ? children(persons, sex) : together(persons, sex, age, tooLarge.isEmpty());
        return Stream.concat(tooLarge.stream(), together).toList();
    }

    private Stream<Contradiction> together(StatedFigure persons, PublishedSex sex, PublishedAge age, boolean partsFit) {
        List<StatedFigure> figures =
                parts.stream().flatMap(part -> part.stated(sex, age).stream()).toList();
        return partsFit
                ? compare(ConsistencyRule.PART_WITHIN_WHOLE, persons, figures, figures.size() == parts.size())
                : Stream.empty();
    }

    private Stream<Contradiction> children(StatedFigure persons, PublishedSex sex) {
        List<StatedFigure> figures =
                parts.stream().flatMap(part -> children(part, sex)).toList();
        boolean everyForm =
                parts.stream().allMatch(part -> children(part, sex).findAny().isPresent());
        return compare(ConsistencyRule.CHILD_COUNTS_AGREE, persons, figures, everyForm);
    }

    /** The children of one form; where their total was not published, the girls and the boys. */
    private static Stream<StatedFigure> children(TableMargins form, PublishedSex sex) {
        Optional<StatedFigure> stated = form.stated(sex, PublishedAge.CHILD);
        if (stated.isPresent() || sex != PublishedSex.TOTAL) {
            return stated.stream();
        }
        return Stream.of(PublishedSex.FEMALE, PublishedSex.MALE)
                .flatMap(one -> form.stated(one, PublishedAge.CHILD).stream());
    }

    private Stream<Contradiction> compare(
            ConsistencyRule rule, StatedFigure persons, List<StatedFigure> figures, boolean everyForm) {
        Interval mentions =
                Interval.sum(figures.stream().map(StatedFigure::certain).toList());
        if (figures.size() > 1 && mentions.exceeds(persons.certain())) {
            boolean impossible =
                    figures.stream().anyMatch(part -> part.certain().exceeds(persons.certain()));
            Gravity gravity = impossible ? Gravity.CONTRADICTION : Gravity.COUNTED_PER_FORM;
            return Stream.of(new Contradiction(rule, gravity, persons, figures));
        }
        if (complete && everyForm && persons.certain().exceeds(mentions)) {
            return Stream.of(new Contradiction(rule, Gravity.WITHOUT_FORM, persons, figures));
        }
        return Stream.empty();
    }
}
