package bg.nrm.casefile;

import bg.nrm.person.AgeGroup;
import bg.nrm.person.Person;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.SopSet;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.procedure.standing.Agenda;
import bg.nrm.procedure.standing.Duty;
import bg.nrm.time.Sofia;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is told when other rules take the place of those a case is under: why, and which duties end with the former ones. What was due
 * and not done is never forgotten: it ends, and the story says so.
 *
 * @param because set when the rules for children end
 * @param ended duties that were to be done by then, or could be, and which the new rules do not know
 */
public record Succession(Optional<Because> because, List<StepId> ended) {

    /** In the details of {@link EntryKind#RULES_CHANGED}. */
    public static final String BECAUSE = "because";

    public static final String ENDED = "ended";

    /** How it came that the rules for children do not apply any more, by what is known of the age now. */
    public enum Because {
        /** A child when the case began. */
        CAME_OF_AGE,
        /** Of age already when the case began: the birth date was put right. */
        WAS_OF_AGE,
        /** Of age; since when cannot be told. */
        IS_OF_AGE
    }

    static Succession of(Agenda before, String after, Optional<Person> person, Story story) {
        Procedure next = Editions.known(after);
        boolean ofAge = before.procedure().edition().sets().contains(SopSet.CHILDREN)
                && !next.edition().sets().contains(SopSet.CHILDREN);
        return new Succession(
                person.filter(known -> ofAge).map(known -> because(known, story.beginning())),
                before.duties().stream()
                        .filter(duty -> duty.isDuty() && (duty.clock().isPresent() || duty.isPossible()))
                        .map(Duty::step)
                        .map(step -> step.id())
                        .filter(step -> !next.has(step))
                        .toList());
    }

    /** Read from an entry that tells of a change of rules. */
    public static Succession toldBy(StoryEntry entry) {
        return new Succession(
                entry.details().one(BECAUSE).map(Because::valueOf),
                entry.details().all(ENDED).stream().map(StepId::valueOf).toList());
    }

    Details details() {
        return Details.NONE
                .with(BECAUSE, because.stream().map(Enum::name).toList())
                .with(ENDED, ended.stream().map(Enum::name).toList());
    }

    private static Because because(Person person, Instant beginning) {
        LocalDate day = Sofia.dayOf(beginning);
        AgeGroup then = person.age().groupOn(day);
        return then == AgeGroup.CHILD
                ? Because.CAME_OF_AGE
                : then == AgeGroup.ADULT ? Because.WAS_OF_AGE : Because.IS_OF_AGE;
    }
}
