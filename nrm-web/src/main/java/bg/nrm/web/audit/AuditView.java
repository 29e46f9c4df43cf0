package bg.nrm.web.audit;

import bg.nrm.access.Action;
import bg.nrm.audit.Link;
import bg.nrm.organisation.Body;
import bg.nrm.oversight.ReadingTrail;
import bg.nrm.oversight.TrailEntry;
import bg.nrm.oversight.TrailPage;
import bg.nrm.web.frame.AllBodies;
import bg.nrm.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** The audit trail: a list of events and, beside it, the one that was chosen. */
@Named
@RequestScoped
public class AuditView {

    @Inject
    private ReadingTrail reading;

    @Inject
    private TrailChoice choice;

    @Inject
    private EventFaces faces;

    @Inject
    private AllBodies bodies;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param
    private Long before;

    @Inject
    @Param
    private Long event;

    private TrailPage page;
    private List<EventFace> events;
    private Optional<TrailEntry> chosen = Optional.empty();

    @PostConstruct
    void read() {
        page = reading.page(
                choice.filter(), choice.reference(), before == null ? OptionalLong.empty() : OptionalLong.of(before));
        events = faces.of(page.entries());
        chosen = Optional.ofNullable(event).map(reading::event);
    }

    public List<EventFace> getEvents() {
        return events;
    }

    /** How many are shown of how many. */
    public String getCounted() {
        return texts.in(
                "audit",
                page.isMore() ? "list.count.more" : "list.count",
                events.size(),
                faces.number(Math.min(page.count(), ReadingTrail.COUNTED)));
    }

    public boolean isMore() {
        return page.next().isPresent();
    }

    public boolean isFirst() {
        return before == null;
    }

    /** The address of the events before those shown. */
    public String getOlder() {
        return address("before", String.valueOf(page.next().orElse(0)));
    }

    public String getNewest() {
        return address("before", "");
    }

    /** The address of this list with one event chosen. */
    public String addressOf(EventFace face) {
        return address("event", String.valueOf(face.number()));
    }

    public boolean isChosen(EventFace face) {
        return event != null && event == face.number();
    }

    public Optional<EventFace> getChosenFace() {
        return chosen.map(faces::of);
    }

    /** Whether the chosen event and its hash belong together. */
    public boolean isHolding() {
        return chosen.filter(TrailEntry::holds).isPresent();
    }

    public String getPreviousHash() {
        return chosen.map(entry -> Hashes.shortened(entry.previous())).orElse("");
    }

    public String getHash() {
        return chosen.map(entry -> Hashes.shortened(entry.claimed().hash())).orElse("");
    }

    /** The place of the chosen event in the chain, as a checkpoint for the verifier. */
    public String getCheckpoint() {
        return chosen.map(TrailEntry::claimed).map(Link::toString).orElse("");
    }

    public TrailPage getPage() {
        return page;
    }

    public List<Action> getActions() {
        return List.of(Action.values());
    }

    public List<Body> getBodies() {
        return bodies.list();
    }

    private String address(String key, String value) {
        String kept = Arrays.stream(
                        Optional.ofNullable(request.getQueryString()).orElse("").split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("event=") && !pair.startsWith(key + "="))
                .collect(Collectors.joining("&"));
        String wanted = value.isEmpty() ? "" : key + "=" + java.net.URLEncoder.encode(value, StandardCharsets.UTF_8);
        return request.getRequestURI() + "?" + kept + (kept.isEmpty() || wanted.isEmpty() ? "" : "&") + wanted;
    }
}
