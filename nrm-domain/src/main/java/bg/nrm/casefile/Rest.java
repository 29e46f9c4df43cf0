package bg.nrm.casefile;

import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.standing.Ground;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a step or a period gets a rest or more time, and until when.
 *
 * @param until the day on which it is looked at again, or to the end of which it is extended
 * @param basis by which rule, a code of the list LEGAL_BASIS
 * @param allowedBy who allowed it, a code of the list ALLOWED_BY
 */
public record Rest(Ground ground, LocalDate until, Optional<String> basis, Optional<String> allowedBy) {

    static final String ALLOWED_BY = "allowedBy";

    private static final Set<EntryKind> TIMES =
            EnumSet.of(EntryKind.SUSPENDED, EntryKind.EXTENDED, EntryKind.PERIOD_EXTENDED);

    /** A measure put off for fear of harm. */
    static Rest forFearOfHarm(LocalDate reviewOn) {
        return new Rest(Ground.HARM_FEARED, reviewOn, Optional.empty(), Optional.empty());
    }

    /** For fear of harm principle 4 itself is the rule, and nobody is to be waited for. */
    public static boolean asksWhoAllowed(Ground ground) {
        return ground != Ground.HARM_FEARED;
    }

    /** Time is not stopped or given without saying by which rule and who allowed it. */
    List<Problem> missingAllowance(CodeLists lists) {
        boolean asked = asksWhoAllowed(ground);
        return new Problems()
                .when(asked && basis.isEmpty(), Columns.BASIS, "choice.missing")
                .code(Columns.BASIS, basis, "LEGAL_BASIS", lists)
                .when(asked && allowedBy.isEmpty(), ALLOWED_BY, "choice.missing")
                .code(ALLOWED_BY, allowedBy, "ALLOWED_BY", lists)
                .list();
    }

    /** By which rule, as an entry tells of it; nothing for other entries. */
    public static Optional<String> basisOf(StoryEntry entry) {
        return TIMES.contains(entry.kind()) ? entry.details().one(Columns.BASIS) : Optional.empty();
    }

    /** Who allowed it, as an entry tells of it. */
    public static Optional<String> allowedByOf(StoryEntry entry) {
        return TIMES.contains(entry.kind()) ? entry.details().one(ALLOWED_BY) : Optional.empty();
    }

    /** Who allowed it, as the story keeps it. */
    Details details() {
        return allowedBy.map(who -> Details.NONE.with(ALLOWED_BY, List.of(who))).orElse(Details.NONE);
    }
}
