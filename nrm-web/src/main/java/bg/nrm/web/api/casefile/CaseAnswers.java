package bg.nrm.web.api.casefile;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Recording;
import bg.nrm.casefile.StepQuestions;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.standing.Obstacle;
import bg.nrm.web.api.answer.Fault.Difference;
import bg.nrm.web.api.answer.Fault.ObstacleFault;
import bg.nrm.web.api.answer.Faults;
import bg.nrm.web.api.answer.ProblemWords;
import bg.nrm.web.api.answer.Refusal;
import bg.nrm.web.api.answer.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is answered to wanting to record something in a case. */
@RequestScoped
class CaseAnswers {

    private static final Set<String> HAPPENED = Set.of("happenedAt", "note");

    @Inject
    private Faults faults;

    @Inject
    private ProblemWords problems;

    @Inject
    private Spoken spoken;

    @Inject
    private BodyCodes bodies;

    /** A reference nobody can have is one that is not found. */
    static CaseReference reference(String sent) {
        return CaseReference.typed(sent).orElseThrow(NotFound::new);
    }

    Words words() {
        return Words.in(spoken.locale());
    }

    /** Where the body has the parts of a step, which the use case names by themselves. */
    static String inStep(String field) {
        if (HAPPENED.contains(field)) {
            return "happened." + field;
        }
        return StepQuestions.isCoded(field) ? "details." + field : field;
    }

    Response of(Recording recording, Object sent, UnaryOperator<String> fieldOfBody) {
        if (recording instanceof Recording.Recorded recorded) {
            return Response.status(Response.Status.CREATED)
                    .entity(new Told(recorded.position()))
                    .build();
        }
        if (recording instanceof Recording.Invalid invalid) {
            return faults.answer(problems.refusal(invalid.problems(), fieldOfBody));
        }
        return recording instanceof Recording.Refused refused
                ? faults.answer(Refusal.obstructed(obstacles(refused.obstacles(), words())))
                : overtaken((Recording.Overtaken) recording, sent);
    }

    /** The same list that was shown before; each with the place it comes from and the ways out. */
    static List<ObstacleFault> obstacles(List<Obstacle> obstacles, Words words) {
        return obstacles.stream()
                .map(obstacle -> new ObstacleFault(
                        code(obstacle),
                        words.of(obstacle.what()),
                        words.of(obstacle.source()),
                        obstacle.waysOut().stream().map(words::of).toList()))
                .toList();
    }

    private static String code(Obstacle obstacle) {
        return obstacle.what()
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private Response overtaken(Recording.Overtaken overtaken, Object sent) {
        List<Difference> recorded = overtaken.recorded().stream()
                .map(entry -> new Difference("story[" + entry.position() + "]", Moment.of(entry, bodies), sent))
                .toList();
        return faults.answer(Refusal.overtaken(recorded));
    }
}
