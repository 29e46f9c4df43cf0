package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.standing.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Notes a fact on which rules depend: that it holds, or that it no longer does. */
@ApplicationScoped
@Transactional
public class FindingACircumstance {

    /** While these hold nothing reaches the country of origin; only a decision ends them, and it is named. */
    private static final Set<Circumstance> ENDED_BY_DECISION =
            Set.of(Circumstance.ASYLUM_SEEKER, Circumstance.UNDER_PROTECTION);

    private static final Pattern NUMBER = Pattern.compile("№\\s*\\S");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    @Inject
    private Narration narration;

    @Inject
    private Trail trail;

    /** Finding one of two tracks ends the other. */
    @Permitted(Action.CASE_CHANGED)
    public Recording found(CaseReference reference, Circumstance circumstance, Remark remark, Submission submission) {
        trail.detail("found=" + circumstance);
        return note(reference, remark, submission, inHand -> Stream.<Entry>concat(
                        circumstance.excluded().stream()
                                .filter(inHand.story()::holds)
                                .map(other -> new Entry.CircumstanceEnded(other, remark.happenedAt(), inHand.now())),
                        Stream.of(new Entry.CircumstanceFound(circumstance, remark.happenedAt(), inHand.now())))
                .toList());
    }

    @Permitted(Action.CASE_CHANGED)
    public Recording ended(CaseReference reference, Circumstance circumstance, Remark remark, Submission submission) {
        trail.detail("ended=" + circumstance);
        return note(
                reference,
                remark,
                submission,
                inHand -> List.of(new Entry.CircumstanceEnded(circumstance, remark.happenedAt(), inHand.now())));
    }

    private Recording note(
            CaseReference reference, Remark remark, Submission submission, Function<CaseInHand, List<Entry>> entries) {
        return narration.continueStory(reference, submission, inHand -> {
            List<Entry> told = entries.apply(inHand);
            List<Problem> problems = new Problems()
                    .all(Moments.problems(remark.happenedAt(), remark.note(), inHand))
                    .when(endsByDecision(told) && !namesDecision(remark.note()), "note", "protection.decision")
                    .list();
            return problems.isEmpty()
                    ? Verdict.tell(told.stream()
                            .map(entry -> Telling.of(entry).saying(remark.note()))
                            .toArray(Telling[]::new))
                    : new Verdict.Not(new Recording.Invalid(problems));
        });
    }

    private static boolean endsByDecision(List<Entry> told) {
        return told.stream()
                .anyMatch(entry -> entry instanceof Entry.CircumstanceEnded ended
                        && ENDED_BY_DECISION.contains(ended.circumstance()));
    }

    /** Whether the note gives the number and the date of a decision. */
    static boolean namesDecision(Optional<String> note) {
        return note.filter(words ->
                        NUMBER.matcher(words).find() && DAY.matcher(words).find())
                .isPresent();
    }
}
