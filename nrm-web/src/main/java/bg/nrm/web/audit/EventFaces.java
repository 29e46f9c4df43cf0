package bg.nrm.web.audit;

import bg.nrm.access.Role;
import bg.nrm.audit.AuditEvent;
import bg.nrm.audit.AuditEvent.Outcome;
import bg.nrm.casefile.CaseReference;
import bg.nrm.oversight.TrailEntry;
import bg.nrm.time.Sofia;
import bg.nrm.web.frame.AllBodies;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says events in words: labels for codes, numbers for people, short names for bodies. */
@ApplicationScoped
public class EventFaces {

    private static final String BUNDLE = "bg.nrm.web.audit.Messages";

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Inject
    private AllBodies bodies;

    /** In the order given. */
    public List<EventFace> of(List<TrailEntry> entries) {
        return entries.stream().map(this::of).toList();
    }

    public EventFace of(TrailEntry entry) {
        return entry.event()
                .map(event -> face(entry, event))
                .orElseGet(() -> new EventFace(
                        entry.seq(),
                        number(entry.seq()),
                        "",
                        "",
                        "",
                        text("event.unreadable"),
                        "",
                        "",
                        Optional.empty(),
                        "",
                        "",
                        ""));
    }

    /** With the thousands apart. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    private EventFace face(TrailEntry entry, AuditEvent event) {
        return new EventFace(
                entry.seq(),
                number(entry.seq()),
                when(event),
                event.actor().isPresent() ? text("who", event.actor().getAsLong()) : text("who.system"),
                office(entry, event),
                label("action.", event.action()),
                label("channel.", event.channel()),
                subject(entry, event),
                entry.caseReference().map(reference -> new CaseReference(reference).shown()),
                event.basis().map(basis -> label("basis.", basis)).orElse(""),
                event.outcome().name(),
                event.detail().orElse(""));
    }

    private String when(AuditEvent event) {
        return DateTimeFormatter.ofPattern(text("event.moment"), language.locale())
                .format(event.at().atZone(Sofia.ZONE));
    }

    private String office(TrailEntry entry, AuditEvent event) {
        Stream<String> roles = entry.roles().stream().sorted().limit(1).map(this::role);
        return Stream.concat(roles, body(event.body()).stream()).collect(Collectors.joining(", "));
    }

    private String role(Role role) {
        return texts.of("role." + role);
    }

    private Optional<String> body(OptionalLong id) {
        return id.isEmpty()
                ? Optional.empty()
                : bodies.find(id.getAsLong()).map(body -> body.shortName(language.locale()));
    }

    private String subject(TrailEntry entry, AuditEvent event) {
        if (event.outcome() == Outcome.REFUSED && event.objectType().isEmpty()) {
            return text("object.unnamed");
        }
        if (entry.caseReference().isPresent()
                && event.objectType().filter("CASE"::equals).isPresent()) {
            return "";
        }
        String type = event.objectType().map(known -> label("object.", known)).orElse("");
        return event.objectId().isPresent() ? type + " " + event.objectId().getAsLong() : type;
    }

    private String text(String key, Object... values) {
        return texts.in("audit", key, values);
    }

    /** The code itself where there is no label: an old event may carry a code of an older release. */
    static String label(String kind, String code, Locale language) {
        ResourceBundle labels = ResourceBundle.getBundle(BUNDLE, language);
        return labels.containsKey(kind + code) ? labels.getString(kind + code) : code;
    }

    private String label(String kind, String code) {
        return label(kind, code, language.locale());
    }
}
