package bg.nrm.reporting.services;

import bg.nrm.casefile.Details;
import bg.nrm.casefile.Service;
import bg.nrm.casefile.ServiceStatus;
import bg.nrm.casefile.Slip;
import bg.nrm.reading.Rows;
import bg.nrm.reporting.days.ReportedDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the stories tell of services; in one statement. */
@ApplicationScoped
class ToldServices {

    @Inject
    private Rows rows;

    private static final String TOLD = "select c.person_id, s.code, s.details, s.step from story_entry s"
            + " join case_file c on c.id = s.case_id where %s and s.happened_at >= ? and s.happened_at < ? and"
            + Slip.NOT_TAKEN_BACK;

    private static final String ALL = TOLD.formatted("s.kind = 'SERVICE'") + " union all "
            + TOLD.formatted("s.kind = 'STEP_DONE' and s.step in ('" + String.join("', '", GivenByStep.steps()) + "')");

    /** What happened on these days: what was told of services, and the steps that are a service. */
    List<ToldService> between(ReportedDays days) {
        return rows.of(
                ALL,
                List.of(days.beginning(), days.end(), days.beginning(), days.end()),
                row -> row.getString(4) == null
                        ? told(row.getLong(1), row.getString(2), Details.stored(row.getString(3)))
                        : given(row.getLong(1), row.getString(4)));
    }

    /** A service that was told of, with what was said of it. */
    static ToldService told(long personId, String service, Details said) {
        return new ToldService(personId, service, Service.status(said), Service.reason(said));
    }

    /** A step that is a service: who takes it gives it. */
    static ToldService given(long personId, String step) {
        return new ToldService(personId, GivenByStep.service(step), ServiceStatus.GIVEN, Optional.empty());
    }
}
