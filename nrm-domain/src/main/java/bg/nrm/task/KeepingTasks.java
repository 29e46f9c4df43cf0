package bg.nrm.task;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.casefile.CaseFile;
import bg.nrm.casefile.CaseFiles;
import bg.nrm.casefile.CaseReference;
import bg.nrm.input.Blank;
import bg.nrm.input.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes tasks down for one's own body, and ticks them off. */
@ApplicationScoped
@Transactional
public class KeepingTasks {

    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final int LONGEST = 200;

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

    /** For one's own body; of a case or of none. */
    @Permitted(Action.TASK_RECORDED)
    public TaskKept add(Optional<CaseReference> reference, String title, Optional<LocalDate> dueOn) {
        Optional<CaseFile> caseFile = reference.map(caseFiles::open);
        Problems problems =
                new Problems().when(Blank.is(title), "title", "field.missing").text("title", title, LONGEST);
        dueOn.ifPresent(day -> problems.notBefore("dueOn", day, LocalDate.now(clock.withZone(SOFIA))));
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
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
