package bg.nrm.casefile;

import bg.nrm.access.Action;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Rule;
import bg.nrm.question.When;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Records that a service was offered, refused, given, begun or ended, by the body of whoever records it. Nothing stands in its way: support
 * is unconditional, and what is refused today may be offered tomorrow (principle 1; measure 1.4).
 */
@ApplicationScoped
@Transactional
public class RecordingAService extends CaseAct {

    public static final Question<String> SERVICE = Question.choice("service", "SERVICE");
    public static final Question<ServiceStatus> STATUS = Question.term(Service.STATUS, ServiceStatus.class);

    /** Asked where somebody would not or could not, and at the end. */
    public static final Question<String> REASON = Question.choice(Service.REASON, "SERVICE_REASON");

    private static final When REASONED =
            When.chosen(STATUS, ServiceStatus.reasoned().map(Enum::name).toArray(String[]::new));

    private static final Questions ASKED = asking(
                    Questions.needed(SERVICE),
                    Questions.needed(STATUS),
                    Questions.asked(REASON).when(REASONED).neededWhen(REASONED, "service.reason"))
            .keeping(new Rule.Fits(REASON, REASONED, "service.noReason"));

    @Inject
    private Trail trail;

    public RecordingAService() {
        super(
                new Published(
                        "services",
                        "ServiceTold",
                        "Story.service",
                        "Records that a service was offered, refused, not given, given, begun or ended.",
                        ASKED),
                ActForm.of("SERVICE", "service", ASKED));
    }

    @Override
    @Permitted(Action.SERVICE_RECORDED)
    public Recording record(CaseReference reference, Answers said, Submission submission) {
        said.of(STATUS).ifPresent(status -> trail.detail("status=" + status));
        return tell(reference, said, submission, (inHand, remark) -> {
            String service = said.the(SERVICE);
            ServiceStatus status = said.the(STATUS);
            return Verdict.unless(
                    sequence(inHand.story(), service, status, remark.happenedAt()),
                    () -> Verdict.tell(telling(service, status, said.of(REASON), remark)));
        });
    }

    static Telling telling(String service, ServiceStatus status, Optional<String> reason, Remark remark) {
        return Telling.apart(EntryKind.SERVICE, remark.happenedAt())
                .coded(service)
                .with(Details.NONE
                        .with(Service.STATUS, List.of(status.name()))
                        .with(Service.REASON, reason.stream().toList()))
                .saying(remark.note());
    }

    /** What is given can't begin again before it ended, and ends only if it is given, not before it began. */
    private static List<Problem> sequence(Story story, String code, ServiceStatus status, Instant happenedAt) {
        Optional<Service> known = story.services().stream()
                .filter(service -> service.code().equals(code))
                .findFirst();
        boolean running = known.filter(Service::isRunning).isPresent();
        boolean before = known.flatMap(Service::lastBeginning)
                .filter(begun -> happenedAt.isBefore(begun.happenedAt()))
                .isPresent();
        return new Problems()
                .when(
                        running && (status == ServiceStatus.BEGUN || status == ServiceStatus.REFUSED),
                        "status",
                        "service.given")
                .when(!running && status == ServiceStatus.ENDED, "status", "service.notGiven")
                .when(running && status == ServiceStatus.ENDED && before, "day", "service.endsBefore")
                .list();
    }
}
