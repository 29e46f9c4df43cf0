package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
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
public class RecordingAnInterview extends CaseAct {

    /** What the person was asked about. */
    public static final Question<Set<String>> TOPICS = Question.choices("topics", "INTERVIEW_TOPIC");

    private static final Questions ASKED = asking(Questions.needed(TOPICS));

    @Inject
    private Trail trail;

    public RecordingAnInterview() {
        super(ActForm.of("INTERVIEW", "interview", ASKED));
    }

    @Override
    @Permitted(Action.CONTACT_RECORDED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        Set<String> topics = said.of(TOPICS).orElse(Set.of());
        trail.detail("topics=" + topics.size());
        return tell(reference, said, submission, (inHand, remark) -> {
            List<StoryEntry> before = inHand.story().interviews().stream()
                    .filter(entry -> !Collections.disjoint(topics(entry), topics))
                    .toList();
            return before.isEmpty() || submission.again()
                    ? Verdict.tell(Telling.apart(EntryKind.INTERVIEW, remark.happenedAt())
                            .with(Details.NONE.with(
                                    TOPICS.name(), topics.stream().sorted().toList()))
                            .saying(remark.note()))
                    : new Verdict.Not(new Recording.Overtaken(before));
        });
    }

    /** What an interview was about: codes of the list INTERVIEW_TOPIC. */
    public static List<String> topics(StoryEntry interview) {
        return interview.details().all(TOPICS.name());
    }
}
