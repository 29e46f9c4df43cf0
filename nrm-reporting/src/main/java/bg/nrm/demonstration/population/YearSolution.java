package bg.nrm.demonstration.population;

import bg.nrm.demonstration.population.YearFigures.NotFollowed;
import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.figure.Interval;
import bg.nrm.reporting.figure.Sums;
import bg.nrm.reporting.published.Indicator;
import bg.nrm.reporting.published.PublishedAge;
import bg.nrm.reporting.published.PublishedCell;
import bg.nrm.reporting.published.PublishedSeries;
import bg.nrm.reporting.published.PublishedSex;
import bg.nrm.reporting.published.PublishedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds whole numbers for every cell of a year that satisfy the published figures: hidden ones get a value inside their interval. Where
 * the published figures contradict each other the coarser one is followed: totals before margins, persons before forms, children before
 * adults. A figure that can no longer hold together with those taken before it gives way and is named.
 */
final class YearSolution {

    private static final List<PublishedSex> SEXES = List.of(PublishedSex.FEMALE, PublishedSex.MALE);
    private static final List<PublishedAge> AGES = List.of(PublishedAge.CHILD, PublishedAge.ADULT);

    private final PublishedSeries series;
    private final PublishedTable persons;
    private final List<NotFollowed> notFollowed = new ArrayList<>();
    private Sums<PublishedCell> sums = Sums.none();

    private YearSolution(PublishedSeries series, int year) {
        this.series = series;
        this.persons = PublishedTable.ofAll(Indicator.DETECTED_VICTIMS, year);
    }

    static YearFigures of(PublishedSeries series, int year) {
        return new YearSolution(series, year).solved();
    }

    private YearFigures solved() {
        sumsOf(persons);
        for (FormGroup form : FormGroup.values()) {
            sumsOf(table(form));
            for (Group group : Group.values()) {
                require(cell(table(form), group), Interval.ANY);
                // nobody can be mentioned under a form more often than there are people
                sums = sums.whereSum(
                        cell(persons, group), List.of(cell(table(form), group), cell(outside(form), group)));
            }
        }
        follow();
        oneFormEachWherePossible();
        usualSharesWherePossible();
        return figures(sums.solved(this::believable).orElseThrow());
    }

    private void sumsOf(PublishedTable table) {
        for (PublishedSex sex : SEXES) {
            sum(table.cell(sex, PublishedAge.TOTAL), AGES.stream().map(age -> table.cell(sex, age)));
        }
        for (PublishedAge age : AGES) {
            sum(table.cell(PublishedSex.TOTAL, age), SEXES.stream().map(sex -> table.cell(sex, age)));
        }
        sum(table.total(), SEXES.stream().map(sex -> table.cell(sex, PublishedAge.TOTAL)));
        sum(table.total(), AGES.stream().map(age -> table.cell(PublishedSex.TOTAL, age)));
    }

    private void sum(PublishedCell whole, Stream<PublishedCell> parts) {
        sums = sums.whereSum(whole, parts.toList());
    }

    /** Takes the published figures one by one, the coarsest first. */
    private void follow() {
        List<PublishedTable> forms =
                Arrays.stream(FormGroup.values()).map(YearSolution.this::table).toList();
        follow(persons.total());
        margins(persons).forEach(this::follow);
        groups(persons).forEach(this::follow);
        forms.forEach(form -> {
            if (series.has(form.total())) {
                follow(form.total());
            } else {
                require(form.total(), Interval.exactly(0));
            }
        });
        forms.stream().flatMap(YearSolution::margins).forEach(this::follow);
        forms.stream().flatMap(YearSolution::groups).forEach(this::follow);
    }

    private void follow(PublishedCell cell) {
        Figure figure = series.at(cell);
        figure.bounds().ifPresent(bounds -> {
            if (!require(cell, bounds)) {
                notFollowed.add(new NotFollowed(cell, figure));
            }
        });
    }

    /** Adds what is required if the year can still be solved with it. */
    private boolean require(PublishedCell cell, Interval bounds) {
        Optional<Sums<PublishedCell>> more = sums.where(cell, bounds)
                .filter(with -> with.solved(this::believable).isPresent());
        more.ifPresent(with -> sums = with);
        return more.isPresent();
    }

    /** Most people are exploited in one form: in every group where the figures allow it, mentions and people are as many. */
    private void oneFormEachWherePossible() {
        for (Group group : Group.values()) {
            Sums<PublishedCell> equal = sums.whereSum(
                    cell(persons, group),
                    Arrays.stream(FormGroup.values())
                            .map(form -> cell(table(form), group))
                            .toList());
            if (equal.solved(this::believable).isPresent()) {
                sums = equal;
            }
        }
    }

    /** Where no figure was published, a form has about its usual share of a group if the others leave it that. */
    private void usualSharesWherePossible() {
        for (Group group : List.of(Group.MEN, Group.BOYS, Group.GIRLS, Group.WOMEN)) {
            for (FormGroup form : List.of(FormGroup.LABOUR, FormGroup.OTHER, FormGroup.SEXUAL)) {
                int usual = share(table(form), group);
                require(cell(table(form), group), new Interval(usual / 2, usual * 3 / 2 + 2));
            }
        }
    }

    /** Roughly how a figure that nobody published may have been: shares as in the years that were published. */
    private int believable(PublishedCell cell) {
        return Arrays.stream(Group.values())
                .filter(group -> cell.sex() == PublishedSex.TOTAL || cell.sex() == group.sex())
                .filter(group -> cell.age() == PublishedAge.TOTAL || cell.age() == group.age())
                .mapToInt(group -> share(cell.table(), group))
                .sum();
    }

    private int share(PublishedTable table, Group group) {
        int all = series.at(cell(persons, group)).exact().orElse(3);
        for (FormGroup form : FormGroup.values()) {
            int mentioned = all * form.percentOf(group) / 100;
            if (table.equals(table(form))) {
                return mentioned;
            }
            if (table.equals(outside(form))) {
                return all - mentioned;
            }
        }
        return all;
    }

    private YearFigures figures(Map<PublishedCell, Integer> solution) {
        Map<FormGroup, Map<Group, Integer>> mentions = new EnumMap<>(FormGroup.class);
        for (FormGroup form : FormGroup.values()) {
            mentions.put(form, values(solution, table(form)));
        }
        return new YearFigures(persons.year(), values(solution, persons), mentions, notFollowed);
    }

    private static Map<Group, Integer> values(Map<PublishedCell, Integer> solution, PublishedTable table) {
        Map<Group, Integer> values = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            values.put(group, solution.get(cell(table, group)));
        }
        return values;
    }

    private PublishedTable table(FormGroup form) {
        return PublishedTable.ofForm(Indicator.DETECTED_VICTIMS, form.published(), persons.year());
    }

    /** The people not mentioned under a form: no published table, but a count that can't be negative. */
    private PublishedTable outside(FormGroup form) {
        return PublishedTable.ofForm(Indicator.DETECTED_VICTIMS, "not " + form.published(), persons.year());
    }

    private static PublishedCell cell(PublishedTable table, Group group) {
        return table.cell(group.sex(), group.age());
    }

    private static Stream<PublishedCell> margins(PublishedTable table) {
        return Stream.concat(
                SEXES.stream().map(sex -> table.cell(sex, PublishedAge.TOTAL)),
                AGES.stream().map(age -> table.cell(PublishedSex.TOTAL, age)));
    }

    private static Stream<PublishedCell> groups(PublishedTable table) {
        return Arrays.stream(Group.values()).map(group -> cell(table, group));
    }
}
