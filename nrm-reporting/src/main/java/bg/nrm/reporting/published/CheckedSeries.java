package bg.nrm.reporting.published;

import java.util.List;

/** A published series and what is wrong with it. */
public record CheckedSeries(PublishedSeries series, List<Contradiction> findings) implements SeriesCheck {

    public CheckedSeries {
        findings = List.copyOf(findings);
    }

    static CheckedSeries of(PublishedSeries series) {
        return new CheckedSeries(series, ConsistencyCheck.of(series));
    }
}
