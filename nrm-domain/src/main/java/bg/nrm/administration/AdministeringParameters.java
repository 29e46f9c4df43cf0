package bg.nrm.administration;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NamedUser;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.codes.ParameterSet;
import bg.nrm.codes.ParameterValue;
import bg.nrm.codes.ParameterValues;
import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps the numbers that no source fixes. A value never changes in place and never begins in the past: a limit that somebody has
 * kept or missed stays kept or missed.
 */
@ApplicationScoped
@Transactional
public class AdministeringParameters {

    @Inject
    private ParameterValues parameters;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondPerson second;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<ParameterSet> set;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Every parameter of the rules, in their order. */
    @Permitted(Action.ADMINISTRATION_OPENED)
    public List<ParameterHistory> all() {
        List<ParameterValue> all = parameters.all();
        Map<String, List<ParameterValue>> configured =
                all.stream().collect(Collectors.groupingBy(ParameterValue::code));
        Map<Long, NamedUser> names = accounts.called(
                Decided.hands(all.stream().map(ParameterValue::decision).toList()));
        trail.about(ObjectType.PARAMETER);
        return Arrays.stream(bg.nrm.procedure.language.Parameter.values())
                .map(parameter -> history(parameter, configured.getOrDefault(parameter.name(), List.of()), names))
                .toList();
    }

    /**
     * Proposes a new value from a day on. It counts once another administrator approves it.
     *
     * @param latestSeen key of the latest value when the administrator looked, see {@link ParameterHistory#latest()}
     */
    @Permitted(Action.PARAMETER_CHANGED)
    public Change set(NewValue wanted, long latestSeen) {
        String code = wanted.parameter().name();
        List<ParameterValue> values = parameters.all().stream()
                .filter(value -> value.code().equals(code))
                .toList();
        if (latestSeen != values.stream().findFirst().map(ParameterValue::id).orElse(0L)) {
            trail.about(ObjectType.PARAMETER).detail(code + " overtaken");
            return new Change.Overtaken();
        }
        Problems problems = wanted.problems().when(wanted.validFrom().isBefore(Days.today(clock)), "from", "day.past");
        values.stream()
                .filter(value ->
                        value.decision().isApproved() || value.decision().isWaiting())
                .findFirst()
                .map(ParameterValue::validFrom)
                .ifPresent(
                        latest -> problems.when(!wanted.validFrom().isAfter(latest), "from", "day.notAfter", latest));
        return problems.list().isEmpty() ? add(wanted, code) : refused(code, problems.list());
    }

    private Change add(NewValue wanted, String code) {
        ParameterValue value = new ParameterValue(
                code,
                wanted.amount(),
                wanted.confidence().name(),
                Blank.plain(wanted.source()),
                wanted.validFrom(),
                second.proposes());
        parameters.propose(value);
        trail.about(ObjectType.PARAMETER, value.id())
                .detail("%s=%s from=%s %s".formatted(code, wanted.amount(), wanted.validFrom(), wanted.confidence()));
        return new Change.Made(value.id());
    }

    /** The second person says yes. From its day on the value counts; a day that has passed meanwhile is not brought back. */
    @Permitted(Action.PARAMETER_APPROVED)
    public Change approve(long id) {
        ParameterValue value = proposed(id);
        List<Problem> problems = new Problems()
                .all(second.against(value.decision()))
                .when(value.validFrom().isBefore(Days.today(clock)), "approve", "approval.late")
                .list();
        if (!problems.isEmpty()) {
            return refused(value.code(), problems);
        }
        parameters.follow(value);
        second.approves(value.decision(), id);
        set.fire(new ParameterSet(value.code(), value.validFrom()));
        return told(value, "approved");
    }

    /** Whoever proposed it or the second person says no: the value never counts, and stays to be seen. */
    @Permitted(Action.PARAMETER_APPROVED)
    public Change decline(long id) {
        ParameterValue value = proposed(id);
        second.declines(value.decision(), id);
        return told(value, "declined");
    }

    private ParameterValue proposed(long id) {
        return parameters.all().stream()
                .filter(value -> value.id() == id && value.decision().isWaiting())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Change told(ParameterValue value, String what) {
        trail.about(ObjectType.PARAMETER, value.id()).detail("%s=%s %s".formatted(value.code(), value.amount(), what));
        return new Change.Made(value.id());
    }

    private Change refused(String code, List<Problem> problems) {
        trail.about(ObjectType.PARAMETER)
                .detail("%s refused=%s".formatted(code, problems.get(0).code()));
        return new Change.Refused(problems);
    }

    private ParameterHistory history(
            bg.nrm.procedure.language.Parameter parameter, List<ParameterValue> values, Map<Long, NamedUser> names) {
        return new ParameterHistory(
                parameter,
                values.stream()
                        .map(value -> ParameterHistory.Value.of(
                                value, names, current.get().userId()))
                        .toList(),
                Days.today(clock));
    }
}
