package bg.nrm.duty;

import bg.nrm.codes.ParameterSet;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.TimeLimit;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.sop.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * When a limit is set anew, what is due in open cases follows from the day on which the new value begins: the cases are marked, and
 * taken up by whoever follows the time. Otherwise the lists would go on with days that the case itself no longer shows.
 */
@ApplicationScoped
class FollowingSettings {

    private static final String MARK = "update case_file c set c.refresh_at = ?"
            + " where c.state = 'OPEN' and (c.refresh_at is null or c.refresh_at > ?)";
    private static final String WITH_DUTY =
            " and exists (select 1 from duty d where d.case_id = c.id and d.step in (%s))";

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    void follow(@Observes ParameterSet set) {
        Parameter parameter = Parameter.valueOf(set.code());
        List<String> steps = stepsWithin(parameter);
        boolean wherever = Editions.all().stream().anyMatch(procedure -> lasts(procedure, parameter));
        if (!wherever && steps.isEmpty()) {
            return;
        }
        LocalDateTime from = LocalDateTime.ofInstant(
                set.validFrom().atStartOfDay(WorkingCalendar.SOFIA).toInstant(), ZoneOffset.UTC);
        Query mark = em.createNativeQuery(wherever ? MARK : MARK + WITH_DUTY.formatted(places(steps.size())))
                .setParameter(1, from)
                .setParameter(2, from);
        for (int i = 0; !wherever && i < steps.size(); i++) {
            mark.setParameter(3 + i, steps.get(i));
        }
        mark.executeUpdate();
    }

    /** The steps whose limit is this parameter, in any edition. */
    static List<String> stepsWithin(Parameter parameter) {
        return Editions.all().stream()
                .flatMap(Procedure::steps)
                .filter(step -> step.timeLimit()
                        .map(TimeLimit::length)
                        .filter(parameter::equals)
                        .isPresent())
                .map(Step::id)
                .map(Enum::name)
                .distinct()
                .toList();
    }

    private static boolean lasts(Procedure procedure, Parameter parameter) {
        return procedure.periods().stream()
                .anyMatch(period -> period.length().filter(parameter::equals).isPresent());
    }

    private static String places(int count) {
        return String.join(",", java.util.Collections.nCopies(count, "?"));
    }
}
