package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.standing.Entry;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Notes a fact on which rules depend: that it holds, or that it no longer does. */
@ApplicationScoped
@Transactional
public class FindingACircumstance extends CaseAct {

    /** While these hold nothing reaches the country of origin; only a decision ends them, and it is named. */
    private static final Set<Circumstance> ENDED_BY_DECISION =
            Set.of(Circumstance.ASYLUM_SEEKER, Circumstance.UNDER_PROTECTION);

    private static final Pattern NUMBER = Pattern.compile("№\\s*\\S");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    public static final Question<Circumstance> CIRCUMSTANCE = Question.term("circumstance", Circumstance.class);

    /** Whether it holds from then on, or no longer does. */
    public static final Question<Boolean> HOLDS = Question.truth("holds");

    private static final Questions ASKED = asking(Questions.needed(CIRCUMSTANCE), Questions.needed(HOLDS));
    private static final ActForm FORM =
            ActForm.of("FOUND", "circumstance", ASKED).about(CIRCUMSTANCE);

    @Inject
    private Trail trail;

    public FindingACircumstance() {
        super(
                new Published(
                        "circumstances",
                        "CircumstanceNoted",
                        "Story.note",
                        "Notes a fact on which rules depend: that it holds, or that it no longer does.",
                        ASKED),
                FORM.given(HOLDS, true),
                FORM.named("ENDED").given(HOLDS, false));
    }

    @Override
    @Permitted(Action.CASE_CHANGED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        said.of(CIRCUMSTANCE)
                .flatMap(what -> said.of(HOLDS).map(holds -> (holds ? "found=" : "ended=") + what))
                .ifPresent(trail::detail);
        return tell(reference, said, submission, (inHand, remark) -> {
            List<Entry> told = (said.the(HOLDS)
                            ? found(said.the(CIRCUMSTANCE), remark, inHand)
                            : Stream.of(ended(said.the(CIRCUMSTANCE), remark, inHand)))
                    .toList();
            return endsByDecision(told) && !namesDecision(remark.note())
                    ? Verdict.invalid(ActForm.NOTE.name(), "protection.decision")
                    : Verdict.tell(told.stream()
                            .map(entry -> Telling.of(entry).saying(remark.note()))
                            .toArray(Telling[]::new));
        });
    }

    /** Finding one of two tracks ends the other. */
    private static Stream<Entry> found(Circumstance circumstance, Remark remark, CaseInHand inHand) {
        return Stream.concat(
                circumstance.excluded().stream()
                        .filter(inHand.story()::holds)
                        .map(other -> ended(other, remark, inHand)),
                Stream.of(new Entry.CircumstanceFound(circumstance, remark.happenedAt(), inHand.now())));
    }

    private static Entry ended(Circumstance circumstance, Remark remark, CaseInHand inHand) {
        return new Entry.CircumstanceEnded(circumstance, remark.happenedAt(), inHand.now());
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
