package bg.nrm.task;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.casefile.ActForm;
import bg.nrm.casefile.CaseAct;
import bg.nrm.casefile.CaseFile;
import bg.nrm.casefile.CaseFiles;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.Submission;
import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.time.Sofia;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes tasks down for one's own body, and ticks them off. */
@ApplicationScoped
@Transactional
public class KeepingTasks extends CaseAct {

    private static final int LONGEST = 200;

    public static final Question<String> TITLE = Question.line("title", LONGEST);
    public static final Question<LocalDate> DUE_ON = Question.day("dueOn");

    @Inject
    private Tasks tasks;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    public KeepingTasks() {
        super(ActForm.of(
                "TASK",
                "task",
                Questions.questions(Questions.section("act", Questions.needed(TITLE), Questions.asked(DUE_ON)))));
    }

    /** In a case, for one's own body; the story tells nothing of it. */
    @Override
    @Permitted(Action.TASK_RECORDED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        List<Problem> problems =
                add(Optional.of(reference), said.text(TITLE), said.of(DUE_ON)).problems();
        return problems.isEmpty() ? new Recording.Recorded(reference, 0) : new Recording.Invalid(problems);
    }

    /** For one's own body; of a case or of none. */
    @Permitted(Action.TASK_RECORDED)
    public TaskKept add(Optional<CaseReference> reference, String title, Optional<LocalDate> dueOn) {
        Optional<CaseFile> caseFile = reference.map(caseFiles::open);
        Problems problems =
                new Problems().when(Blank.is(title), "title", "field.missing").text("title", title, LONGEST);
        dueOn.ifPresent(day -> problems.notBefore(DUE_ON.name(), day, Sofia.today(clock)));
        if (problems.list().isEmpty()) {
            Task task = new Task(caseFile.map(CaseFile::id), Blank.plain(title), dueOn, current.get(), now());
            tasks.add(task);
            trail.about(ObjectType.TASK, task.id());
        }
        return new TaskKept(problems.list());
    }

    @Permitted(Action.TASK_RECORDED)
    public void done(long taskId) {
        Task task = tasks.takeUp(taskId)
                .filter(found -> found.organisationId() == current.get().organisationId())
                .orElseThrow(NotFound::new);
        trail.about(ObjectType.TASK, task.id());
        task.caseId().ifPresent(trail::inCase);
        task.done(now());
    }

    private Instant now() {
        return Stored.now(clock);
    }
}
