package bg.nrm.web.cases;

import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.Service;
import bg.nrm.casefile.StoryEntry;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The services of a case: what was offered, what came of it, by whom. */
@ApplicationScoped
class ServiceFaces {

    @Inject
    private Bodies bodies;

    @Inject
    private Codes codes;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    /** One service and what happened about it, the first first. */
    public record Given(String title, boolean running, List<String> entries) {}

    List<Given> of(CaseInHand inHand) {
        return inHand.story().services().stream()
                .map(service -> new Given(
                        Codes.capital(codes.labelAt(service.last().recordedAt(), "SERVICE", service.code())),
                        service.isRunning(),
                        service.entries().stream().map(this::told).toList()))
                .toList();
    }

    /** What happened, and why if that was said. */
    String status(StoryEntry entry) {
        String status = texts.in("cases", "service.status." + Service.status(entry));
        return Service.reason(entry)
                .map(reason -> status + ": " + codes.labelAt(entry.recordedAt(), "SERVICE_REASON", reason))
                .orElse(status);
    }

    private String told(StoryEntry entry) {
        return moments.date(entry.happenedAt()) + " – " + status(entry) + " (" + bodies.name(entry.bodyId()) + ")";
    }
}
