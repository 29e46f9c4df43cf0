package bg.nrm.reporting.published;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Holds the published series against itself. */
@ApplicationScoped
@Transactional
public class CheckingPublished {

    private final PublishedSeries series = PublishedSeries.bulgariaUnodc();
    private final List<Finding> findings = ConsistencyCheck.of(series);

    @Inject
    private Trail trail;

    /** The series as published, with every place where it contradicts itself. */
    @Permitted(Action.PUBLISHED_SERIES_OPENED)
    public CheckedSeries check() {
        trail.about(ObjectType.REPORT).detail("published=unodc-2023-05-30");
        return new CheckedSeries(series, findings);
    }

    /** A published series and what is wrong with it. */
    public record CheckedSeries(PublishedSeries series, List<Finding> findings) {}
}
