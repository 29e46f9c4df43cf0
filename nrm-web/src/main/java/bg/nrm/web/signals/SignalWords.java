package bg.nrm.web.signals;

import bg.nrm.signal.Received;
import bg.nrm.signal.SignalEntry;
import bg.nrm.signal.SignalFacts;
import bg.nrm.signal.SignalField;
import bg.nrm.signal.SignalLine;
import bg.nrm.signal.SignalRecord;
import bg.nrm.web.frame.AllBodies;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A signal in words, in the user's language. */
@Named
@ApplicationScoped
public class SignalWords {

    private static final String OUTCOME = "SIGNAL_OUTCOME";

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    @Inject
    private Codes codes;

    @Inject
    private AllBodies bodies;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** One part of the facts as somebody would record it now; what is not known is said to be unknown. */
    public String part(SignalField part, SignalFacts facts) {
        return part(part, facts, clock.instant());
    }

    /** One part of the facts, in the wording of the day on which they were recorded. */
    public String recorded(SignalField part, SignalRecord signal) {
        return part(part, signal.facts(), signal.recordedAt(SignalEntry.Kind.CHANGED));
    }

    /** What the signal turned out to be, in the wording of the day of the review; nothing before it. */
    public String outcome(SignalRecord signal) {
        return signal.triage()
                .map(triage -> codes.labelAt(
                        signal.recordedAt(SignalEntry.Kind.TRIAGED),
                        OUTCOME,
                        triage.outcome().name()))
                .orElse("");
    }

    private String part(SignalField part, SignalFacts facts, Instant at) {
        String words =
                switch (part) {
                    case DANGER -> codes.labelAt(at, "DANGER", facts.danger().name());
                    case URGENCY -> codes.labelAt(at, "URGENCY", facts.urgency().name());
                    case ARRIVAL -> codes.labelAt(
                                    at, "SIGNAL_CHANNEL", facts.arrival().channel()) + ", "
                            + received(facts.arrival().received());
                    case SENDER -> joined(
                            codes.labelAt(at, "SENDER", facts.sender().kind()),
                            facts.sender().contact());
                    case PLACE -> joined(
                            facts.place().words(),
                            label(at, "DISTRICT", facts.place().district()),
                            label(at, "COUNTRY", facts.place().country()));
                    case LANGUAGE -> label(at, "LANGUAGE", facts.language());
                    case FORMS -> codes.labelsAt(at, "FORM", facts.forms());
                    case ACTION -> facts.action();
                };
        return words.isEmpty() ? texts.of("unknown") : words;
    }

    public List<SignalField> getFields() {
        return List.of(SignalField.values());
    }

    /** District and country of a line of the list. */
    public String where(SignalLine line) {
        Instant now = clock.instant();
        String words = joined(label(now, "DISTRICT", line.district()), label(now, "COUNTRY", line.country()));
        return words.isEmpty() ? texts.of("unknown") : words;
    }

    public String forms(Collection<String> forms) {
        return forms.isEmpty() ? texts.of("unknown") : codes.labels("FORM", forms);
    }

    /** What an entry of the story says happened. */
    public String happened(SignalEntry entry) {
        String what = texts.in("signals", "story." + entry.kind());
        return entry.code().map(code -> what + ": " + code(entry, code)).orElse(what);
    }

    private String code(SignalEntry entry, String code) {
        return switch (entry.kind()) {
            case TRIAGED -> codes.labelAt(entry.recordedAt(), OUTCOME, code);
            case CHANGED -> parts(code);
            case PASSED -> bodies.list().stream()
                    .filter(body -> body.code().equals(code))
                    .map(body -> body.shortName(language.locale()))
                    .findFirst()
                    .orElse(code);
            default -> code;
        };
    }

    /** Several parts named, for the story: the codes are parted by commas. */
    private String parts(String parts) {
        return Arrays.stream(parts.split(","))
                .map(part -> texts.in("signals", "part." + part))
                .collect(Collectors.joining(", "));
    }

    public String received(Received received) {
        return received.timeKnown() ? moments.both(received.at()) : moments.date(received.day());
    }

    private String label(Instant at, String list, Optional<String> code) {
        return code.map(known -> codes.labelAt(at, list, known)).orElse("");
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }
}
