package bg.nrm.casefile;

import bg.nrm.codes.MovedDays;
import bg.nrm.codes.Settings;
import bg.nrm.person.Person;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.WorkingCalendar;
import bg.nrm.procedure.sop.Circle;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.sop.Generations;
import bg.nrm.procedure.standing.Agenda;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The procedure as it is configured: the editions, the parameters in force, the calendar. */
@ApplicationScoped
public class Rules {

    /** In the details of {@link EntryKind#RULES_CHANGED}. */
    public static final String RULES_BEFORE = "before";

    public static final String RULES_AFTER = "after";

    /** From this age a child has to be heard (SOP for children, measure 3.3). */
    private static final int HEARD_FROM = 10;

    private static final String BULGARIA = "BG";

    @Inject
    private Settings settings;

    @Inject
    private MovedDays moved;

    /** The rules with the numbers in force on a day; read once, used for many cases. */
    public InForce on(Instant now) {
        LocalDate day = Sofia.dayOf(now);
        Settings.InForce today = settings.on(day);
        return new InForce(
                parameters(today), calendar(today.moved()), today.next().map(next -> next.atStartOfDay(Sofia.ZONE)
                        .toInstant()));
    }

    /** The days as the law gives them and as they were moved. */
    public WorkingCalendar calendar() {
        return calendar(moved.inForce());
    }

    private static WorkingCalendar calendar(MovedDays.InForce inForce) {
        return new WorkingCalendar(inForce.off(), inForce.working());
    }

    /**
     * Code of the edition under which a case of this person begins now: in force today, written for whom the person was when the case
     * began. Who was a child then and is of age by now comes under the rules for adults at once, and the story says so.
     */
    String editionFor(Person person, Instant beginning, Instant now) {
        LocalDate then = Sofia.dayOf(beginning);
        LocalDate day = Sofia.dayOf(now);
        return Editions.inForce(circle(person, then), day)
                .orElseThrow()
                .edition()
                .code();
    }

    /**
     * The edition that applies to the person instead of the one the case is under; nothing while both are the same. A closed case
     * stays under the rules it was closed under.
     */
    Optional<String> other(CaseFile caseFile, Person person, Instant now) {
        LocalDate day = Sofia.dayOf(now);
        return other(caseFile, person, day, Editions.generations());
    }

    /** Always of the generation the case is under: newer rules come by a decision, not by a birthday. */
    static Optional<String> other(CaseFile caseFile, Person person, LocalDate day, Generations generations) {
        return Optional.of(generations
                        .of(caseFile.edition())
                        .edition(circle(person, day))
                        .edition()
                        .code())
                .filter(edition -> caseFile.state().isOpen() && !edition.equals(caseFile.edition()));
    }

    /** For whom the rules have to be written that apply to this person: also while the age cannot be told, those for children. */
    static Circle circle(Person person, LocalDate day) {
        Circle byAge = !person.age().groupOn(day).underRulesForChildren()
                ? Circle.ADULTS
                : person.age().on(day).to() < HEARD_FROM ? Circle.YOUNG_CHILDREN : Circle.CHILDREN;
        boolean foreign =
                !person.citizenships().isEmpty() && !person.citizenships().contains(BULGARIA);
        return foreign ? byAge.foreign() : byAge;
    }

    private static Parameters parameters(Settings.InForce today) {
        return new Parameters(
                Arrays.stream(Parameter.values())
                        .filter(parameter -> today.amounts().containsKey(parameter.name()))
                        .collect(Collectors.toMap(parameter -> parameter, parameter -> today.amounts()
                                .get(parameter.name()))),
                Arrays.stream(Parameter.values())
                        .filter(parameter -> today.confirmed().contains(parameter.name()))
                        .collect(Collectors.toSet()));
    }

    /**
     * The numbers of one day.
     *
     * @param next when one of them changes
     */
    public record InForce(Parameters parameters, WorkingCalendar calendar, Optional<Instant> next) {

        public Agenda agenda(CaseFile caseFile, Story story, Instant now) {
            return new Agenda(procedure(caseFile), story.told(), parameters, calendar, now);
        }

        /** The edition the case is under. */
        public Procedure procedure(CaseFile caseFile) {
            return Editions.known(caseFile.edition());
        }
    }
}
