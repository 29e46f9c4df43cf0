package bg.nrm.reporting.published;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names every place where a published series contradicts itself. Hidden figures take part as intervals, first narrowed by the sound
 * margins of their own table; nothing is guessed. What arithmetic can't see (a swapped row that still adds up) is left to
 * {@link SeriesNotes}.
 */
public final class ConsistencyCheck {

    private static final Comparator<Contradiction> BY_YEAR_AND_RULE = Comparator.comparingInt(Contradiction::year)
            .thenComparing(Contradiction::indicator)
            .thenComparing(Contradiction::rule);

    private ConsistencyCheck() {}

    /** All findings, by year, indicator and rule. */
    public static List<Contradiction> of(PublishedSeries series) {
        List<PublishedTable> tables = series.tables();
        Stream<Contradiction> margins =
                tables.stream().flatMap(table -> new TableMargins(series, table).findings().stream());
        Stream<Contradiction> breakdowns = breakdowns(tables).values().stream()
                .flatMap(parts -> new FormTables(series, parts.get(0).whole(), parts).findings().stream());
        return Stream.concat(margins, breakdowns).sorted(BY_YEAR_AND_RULE).toList();
    }

    private static Map<List<Object>, List<PublishedTable>> breakdowns(List<PublishedTable> tables) {
        return tables.stream()
                .filter(table -> table.dimension() != Dimension.TOTAL)
                .collect(Collectors.groupingBy(
                        table -> List.of(table.indicator(), table.dimension(), table.year()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
