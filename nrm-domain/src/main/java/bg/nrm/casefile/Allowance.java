package bg.nrm.casefile;

import bg.nrm.procedure.standing.Ground;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import bg.nrm.question.When;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why the time of a step is stopped, or a step or a period gets more of it, until when, and who allowed it.
 *
 * @param until the day on which it is looked at again, or to the end of which it is extended
 * @param basis by which rule, a code of the list LEGAL_BASIS
 * @param allowedBy who allowed it, a code of the list ALLOWED_BY
 */
public record Allowance(Ground ground, LocalDate until, Optional<String> basis, Optional<String> allowedBy) {

    public static final Question<Ground> GROUND = Question.term("ground", Ground.class);
    public static final Question<LocalDate> UNTIL = Question.day("until");
    public static final Question<String> BASIS = Question.choice(Columns.BASIS, "LEGAL_BASIS");
    public static final Question<String> ALLOWED_BY = Question.choice("allowedBy", "ALLOWED_BY");

    private static final Set<EntryKind> TIMES =
            EnumSet.of(EntryKind.SUSPENDED, EntryKind.EXTENDED, EntryKind.PERIOD_EXTENDED);

    /** Asked where time is stopped or given: for fear of harm principle 4 itself is the rule, and nobody is to be waited for. */
    static Asked[] asked(When given, When until) {
        When allowed = given.and(When.not(When.chosen(GROUND, Ground.HARM_FEARED)));
        return new Asked[] {
            Questions.needed(GROUND).when(given),
            Questions.needed(BASIS).when(allowed),
            Questions.needed(ALLOWED_BY).when(allowed),
            Questions.needed(UNTIL).when(until)
        };
    }

    static Allowance of(Answers said) {
        return new Allowance(said.the(GROUND), said.the(UNTIL), said.of(BASIS), said.of(ALLOWED_BY));
    }

    /** By which rule, as an entry tells of it; nothing for other entries. */
    public static Optional<String> basisOf(StoryEntry entry) {
        return TIMES.contains(entry.kind()) ? entry.details().one(BASIS.name()) : Optional.empty();
    }

    /** Who allowed it, as an entry tells of it. */
    public static Optional<String> allowedByOf(StoryEntry entry) {
        return TIMES.contains(entry.kind()) ? entry.details().one(ALLOWED_BY.name()) : Optional.empty();
    }

    /** Who allowed it, as the story keeps it. */
    Details details() {
        return allowedBy
                .map(who -> Details.NONE.with(ALLOWED_BY.name(), List.of(who)))
                .orElse(Details.NONE);
    }
}
