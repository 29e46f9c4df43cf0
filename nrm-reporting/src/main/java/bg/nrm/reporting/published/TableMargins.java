package bg.nrm.reporting.published;

import bg.nrm.reporting.figure.Figure;
import bg.nrm.reporting.figure.Interval;
import bg.nrm.reporting.figure.Sums;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One published table of sex by age: which of its margins do not add up, and what the others make certain of its hidden cells. */
final class TableMargins {

    private record Margin(PublishedCell whole, List<PublishedCell> parts) {}

    private final PublishedSeries series;
    private final PublishedTable table;
    private final Map<PublishedCell, Interval> narrowed;

    TableMargins(PublishedSeries series, PublishedTable table) {
        this.series = series;
        this.table = table;
        this.narrowed = narrow().orElse(Map.of());
    }

    List<Contradiction> findings() {
        return margins().stream()
                .filter(this::broken)
                .map(margin -> new Contradiction(
                        ConsistencyRule.MARGINS_ADD_UP,
                        Gravity.CONTRADICTION,
                        asPublished(margin.whole()),
                        margin.parts().stream().map(this::asPublished).toList()))
                .toList();
    }

    /** The figure with the bounds that the sound margins of its table leave; empty when it was not published. */
    Optional<StatedFigure> stated(PublishedSex sex, PublishedAge age) {
        PublishedCell cell = table.cell(sex, age);
        Figure figure = series.at(cell);
        return figure.bounds().map(bounds -> new StatedFigure(cell, figure, narrowed.getOrDefault(cell, bounds)));
    }

    private StatedFigure asPublished(PublishedCell cell) {
        Figure figure = series.at(cell);
        return new StatedFigure(cell, figure, figure.bounds().orElse(Interval.ANY));
    }

    private List<Margin> margins() {
        List<Margin> margins = new ArrayList<>();
        for (PublishedSex sex : EnumSet.of(PublishedSex.FEMALE, PublishedSex.MALE, PublishedSex.TOTAL)) {
            margins.add(new Margin(table.cell(sex, PublishedAge.TOTAL), ages(sex)));
        }
        for (PublishedAge age : EnumSet.of(PublishedAge.CHILD, PublishedAge.ADULT, PublishedAge.TOTAL)) {
            margins.add(new Margin(table.cell(PublishedSex.TOTAL, age), sexes(age)));
        }
        margins.add(new Margin(
                table.total(),
                Stream.of(PublishedSex.FEMALE, PublishedSex.MALE)
                        .flatMap(sex -> ages(sex).stream())
                        .toList()));
        return margins;
    }

    private List<PublishedCell> ages(PublishedSex sex) {
        return withUnknown(
                List.of(table.cell(sex, PublishedAge.CHILD), table.cell(sex, PublishedAge.ADULT)),
                table.cell(sex, PublishedAge.UNKNOWN));
    }

    private List<PublishedCell> sexes(PublishedAge age) {
        return withUnknown(
                List.of(table.cell(PublishedSex.FEMALE, age), table.cell(PublishedSex.MALE, age)),
                table.cell(PublishedSex.OTHER, age),
                table.cell(PublishedSex.UNKNOWN, age));
    }

    private List<PublishedCell> withUnknown(List<PublishedCell> always, PublishedCell... whenPublished) {
        return Stream.concat(always.stream(), Stream.of(whenPublished).filter(series::has))
                .toList();
    }

    private boolean broken(Margin margin) {
        boolean published =
                series.has(margin.whole()) && margin.parts().stream().allMatch(series::has);
        return published && !bounds(margin.whole()).meets(together(margin));
    }

    private Interval together(Margin margin) {
        return Interval.sum(margin.parts().stream().map(this::bounds).toList());
    }

    private Interval bounds(PublishedCell cell) {
        return series.at(cell).bounds().orElse(Interval.ANY);
    }

    private Optional<Map<PublishedCell, Interval>> narrow() {
        Sums<PublishedCell> sums = Sums.none();
        for (Margin margin : margins()) {
            for (PublishedCell cell : margin.parts()) {
                sums = sums.where(cell, bounds(cell)).orElseThrow();
            }
            sums = sums.where(margin.whole(), bounds(margin.whole())).orElseThrow();
            if (!broken(margin)) {
                sums = sums.whereSum(margin.whole(), margin.parts());
            }
        }
        return sums.narrowed();
    }
}
