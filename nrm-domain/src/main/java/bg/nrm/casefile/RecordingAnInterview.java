package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Records that somebody talked with the person, and about what. Nobody is asked the same questions again for want of knowing: whoever
 * records a topic that was asked before is told by whom and when, and records it only on purpose.
 */
@ApplicationScoped
@Transactional
public class RecordingAnInterview {

    static final String TOPICS = "topics";
    private static final String LIST = "INTERVIEW_TOPIC";

    @Inject
    private Narration narration;

    @Inject
    private CodeLists lists;

    @Inject
    private Trail trail;

    /** @param topics codes of the list INTERVIEW_TOPIC, at least one */
    @Permitted(Action.CONTACT_RECORDED)
    public Recording record(CaseReference reference, Set<String> topics, Remark remark, Submission submission) {
        trail.detail("topics=" + topics.size());
        return narration.continueStory(reference, submission, inHand -> {
            List<Problem> problems = new Problems()
                    .all(Moments.problems(remark.happenedAt(), remark.note(), inHand))
                    .when(topics.isEmpty(), TOPICS, "field.missing")
                    .codes(TOPICS, topics, LIST, lists)
                    .list();
            if (!problems.isEmpty()) {
                return new Verdict.Not(new Recording.Invalid(problems));
            }
            List<StoryEntry> before = inHand.story().interviews().stream()
                    .filter(entry -> !Collections.disjoint(entry.details().all(TOPICS), topics))
                    .toList();
            return before.isEmpty() || submission.again()
                    ? Verdict.tell(Telling.apart(EntryKind.INTERVIEW, remark.happenedAt())
                            .with(Details.NONE.with(
                                    TOPICS, topics.stream().sorted().toList()))
                            .saying(remark.note()))
                    : new Verdict.Not(new Recording.Overtaken(before));
        });
    }

    /** What an interview was about: codes of the list INTERVIEW_TOPIC. */
    public static List<String> topics(StoryEntry interview) {
        return interview.details().all(TOPICS);
    }
}
