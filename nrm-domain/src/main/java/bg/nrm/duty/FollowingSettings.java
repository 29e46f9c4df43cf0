package bg.nrm.duty;

import static java.util.Collections.nCopies;

import bg.nrm.codes.DayMoved;
import bg.nrm.codes.ParameterSet;
import bg.nrm.procedure.language.AtDayOff;
import bg.nrm.procedure.language.Length;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Period;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.TimeLimit;
import bg.nrm.procedure.language.Unit;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When a limit is set anew or a day is moved, what is due in open cases follows from the day on which the new value begins: the cases are marked, and
 * taken up by whoever follows the time. Otherwise the lists would go on with days that the case itself no longer shows.
 */
@ApplicationScoped
class FollowingSettings {

    private static final String MARK = "update case_file c set c.refresh_at = ?"
            + " where c.state = 'OPEN' and (c.refresh_at is null or c.refresh_at > ?)";
    private static final String WITH_DUTY =
            " and exists (select 1 from duty d where d.case_id = c.id and d.step in (%s))";

    private static final String TOUCHED = " and (exists (select 1 from duty d where d.case_id = c.id and d.due_at >= ?"
            + " and d.step in (%s)) or exists (select 1 from period_end p where p.case_id = c.id and p.ends_at >= ?"
            + " and p.period in (%s)))";

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "nrm")
    private EntityManager em;

    void follow(@Observes ParameterSet set) {
        Parameter parameter = Parameter.valueOf(set.code());
        LocalDateTime from = Stored.utc(Sofia.startOf(set.validFrom()));
        if (isLengthOfAPeriod(parameter) || parameter == Parameter.PROCEDURAL_LIMITS_MOVE) {
            mark(MARK, List.of(from, from));
        } else if (!stepsWithin(parameter).isEmpty()) {
            List<Object> values = new ArrayList<>(List.of(from, from));
            values.addAll(stepsWithin(parameter));
            mark(MARK + WITH_DUTY.formatted(String.join(",", nCopies(values.size() - 2, "?"))), values);
        }
    }

    /**
     * What was to be done by the day or later has another end now, where it is counted in working days or moves at a day off; what was
     * missed before stays missed.
     */
    void follow(@Observes DayMoved moved) {
        LocalDateTime now = Stored.utc(clock.instant());
        List<Object> values = new ArrayList<>(List.of(now, now));
        if (isAnyPeriodInWorkingDays()) {
            mark(MARK, values);
            return;
        }
        LocalDateTime day = Stored.utc(Sofia.startOf(moved.day()));
        List<String> steps = stepsOnWorkingDays();
        List<String> periods = periodsOnWorkingDays();
        values.add(day);
        values.addAll(steps);
        values.add(day);
        values.addAll(periods);
        mark(MARK + TOUCHED.formatted(places(steps), places(periods)), values);
    }

    private static String places(List<String> values) {
        return String.join(",", nCopies(values.size(), "?"));
    }

    private void mark(String statement, List<Object> values) {
        Query mark = em.createNativeQuery(statement);
        for (int i = 0; i < values.size(); i++) {
            mark.setParameter(i + 1, values.get(i));
        }
        mark.executeUpdate();
    }

    /** The steps whose limit is this parameter, in any edition. */
    static List<String> stepsWithin(Parameter parameter) {
        return stepsWithin(parameter::equals);
    }

    /** The steps whose limit is counted in working days, by law or by a setting, or does not end on a day off. */
    static List<String> stepsOnWorkingDays() {
        return stepsOf(step -> lengths(step).anyMatch(FollowingSettings::isInWorkingDays)
                || step.timeLimit()
                        .filter(limit -> limit.atDayOff() == AtDayOff.MOVES)
                        .isPresent());
    }

    /** The periods that do not end on a day off. */
    static List<String> periodsOnWorkingDays() {
        return Editions.all().stream()
                .flatMap(procedure -> procedure.periods().stream())
                .filter(period -> period.atDayOff() == AtDayOff.MOVES)
                .map(Period::id)
                .map(Enum::name)
                .distinct()
                .toList();
    }

    private static List<String> stepsWithin(Predicate<Length> lengths) {
        return stepsOf(step -> lengths(step).anyMatch(lengths));
    }

    private static List<String> stepsOf(Predicate<Step> wanted) {
        return Editions.all().stream()
                .flatMap(Procedure::steps)
                .filter(wanted)
                .map(Step::id)
                .map(Enum::name)
                .distinct()
                .toList();
    }

    /** The limit of a step and how often it comes again. */
    private static Stream<Length> lengths(Step step) {
        return Stream.concat(
                step.timeLimit().map(TimeLimit::length).stream(),
                step.repetition().stream().flatMap(repeats -> repeats.turns().stream()));
    }

    private static boolean isInWorkingDays(Length length) {
        return Parameters.proposed().span(length).unit() == Unit.WORKING_DAYS;
    }

    private static boolean isAnyPeriodInWorkingDays() {
        return Editions.all().stream()
                .flatMap(procedure -> procedure.periods().stream())
                .anyMatch(period -> period.length()
                        .filter(FollowingSettings::isInWorkingDays)
                        .isPresent());
    }

    /** Then it matters wherever the period runs, whatever is due. */
    private static boolean isLengthOfAPeriod(Parameter parameter) {
        return Editions.all().stream()
                .flatMap(procedure -> procedure.periods().stream())
                .anyMatch(period -> period.length().filter(parameter::equals).isPresent());
    }
}
