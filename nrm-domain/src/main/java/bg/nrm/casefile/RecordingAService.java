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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Records that a service was offered, refused, given, begun or ended, by the body of whoever records it. Nothing stands in its way: support
 * is unconditional, and what is refused today may be offered tomorrow (principle 1; measure 1.4).
 */
@ApplicationScoped
@Transactional
public class RecordingAService {

    static final String SERVICE = "service";
    private static final String SERVICES = "SERVICE";
    private static final String REASONS = "SERVICE_REASON";

    @Inject
    private Narration narration;

    @Inject
    private CodeLists lists;

    @Inject
    private Trail trail;

    /**
     * @param service code of the list SERVICE
     * @param reason code of the list SERVICE_REASON; needed where somebody would not or could not, and at the end
     */
    @Permitted(Action.SERVICE_RECORDED)
    public Recording record(
            CaseReference reference,
            String service,
            ServiceStatus status,
            Optional<String> reason,
            Remark remark,
            Submission submission) {
        trail.detail("status=" + status);
        return narration.continueStory(reference, submission, inHand -> {
            List<Problem> problems = new Problems()
                    .all(Moments.problems(remark.happenedAt(), remark.note(), inHand))
                    .code(SERVICE, service, SERVICES, lists)
                    .when(status.isReasoned() && reason.isEmpty(), Service.REASON, "service.reason")
                    .when(!status.isReasoned() && reason.isPresent(), Service.REASON, "service.noReason")
                    .code(Service.REASON, reason, REASONS, lists)
                    .all(sequence(inHand.story(), service, status, remark.happenedAt()))
                    .list();
            return problems.isEmpty()
                    ? Verdict.tell(telling(service, status, reason, remark))
                    : new Verdict.Not(new Recording.Invalid(problems));
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
