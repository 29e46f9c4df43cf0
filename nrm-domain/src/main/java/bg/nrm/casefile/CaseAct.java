package bg.nrm.casefile;

import bg.nrm.input.Problem;
import bg.nrm.question.Answers;
import bg.nrm.question.Questions;
import bg.nrm.question.Questions.Asked;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Something an office does in a case by a small form. One class says all of it: who may ({@code @Permitted} on {@link #record}), what is
 * asked, what stands in the way and what the story tells from then on. Pages find it by the names of its forms, in {@link Acts}.
 */
public abstract class CaseAct {

    private final List<ActForm> forms;
    private final Optional<Published> published;

    @Inject
    private Narration narration;

    @Inject
    private ActChecks checks;

    /** An act that is done by these forms, all of which ask the same. */
    protected CaseAct(ActForm... forms) {
        this(Optional.empty(), List.of(forms));
    }

    private CaseAct(Optional<Published> published, List<ActForm> forms) {
        this.published = published;
        this.forms = forms;
    }

    /** An act that other systems do too, as its questions say. */
    CaseAct(Published published, ActForm... forms) {
        this(Optional.of(published), List.of(forms));
    }

    /** The forms by which it is done, all of which ask the same. */
    public List<ActForm> forms() {
        return forms;
    }

    /** How other systems do it; empty where they do not, or by a body of its own. */
    public Optional<Published> published() {
        return published;
    }

    /** Does it, or says why not; only what is {@link Recording.Recorded} has changed anything. */
    public abstract Recording record(CaseReference reference, Answers said, Submission submission);

    /** What an act asks that happens at a moment: its own questions first, then when, and what there is to say. */
    static Questions asking(Asked... own) {
        Stream<Asked> when = Stream.of(Questions.needed(ActForm.HAPPENED_AT), Questions.asked(ActForm.NOTE));
        return Questions.questions(
                Questions.section("act", Stream.concat(Stream.of(own), when).toArray(Asked[]::new)));
    }

    /** Continues the story, once the answers are those that are asked for. */
    Recording tell(
            CaseReference reference, Answers said, Submission submission, BiFunction<CaseInHand, Remark, Verdict> act) {
        Questions asked = forms.get(0).questions();
        return narration.continueStory(reference, submission, inHand -> {
            List<Problem> problems = checks.problems(asked, said, inHand);
            return Verdict.unless(problems, () -> act.apply(inHand, remark(said, inHand)));
        });
    }

    private static Remark remark(Answers said, CaseInHand inHand) {
        return new Remark(said.of(ActForm.HAPPENED_AT).orElse(Telling.moment(inHand.now())), said.of(ActForm.NOTE));
    }

    /** The case as it stands, for an act that tells nothing in its story. */
    CaseInHand read(CaseReference reference) {
        return narration.read(reference);
    }
}
