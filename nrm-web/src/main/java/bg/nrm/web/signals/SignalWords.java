package bg.nrm.web.signals;

import bg.nrm.question.Questions.Group;
import bg.nrm.signal.SignalEntry;
import bg.nrm.signal.SignalLine;
import bg.nrm.signal.SignalQuestions;
import bg.nrm.signal.SignalRecord;
import bg.nrm.web.frame.AllBodies;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import bg.nrm.web.question.QuestionFaces;
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
    private Codes codes;

    @Inject
    private QuestionFaces questions;

    @Inject
    private AllBodies bodies;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** One part of the facts, in the wording of the day on which they were recorded. */
    public String recorded(Group part, SignalRecord signal) {
        return questions.words(part, signal.facts(), signal.recordedAt(SignalEntry.Kind.CHANGED));
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

    /** The parts of what is recorded, in their order. */
    public List<Group> getParts() {
        return SignalQuestions.FACTS.groups();
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
    public String happened(SignalRecord.Line entry) {
        String what = texts.in("signals", "story." + entry.kind());
        return entry.code().map(code -> what + ": " + code(entry, code)).orElse(what);
    }

    private String code(SignalRecord.Line entry, String code) {
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

    private String label(Instant at, String list, Optional<String> code) {
        return code.map(known -> codes.labelAt(at, list, known)).orElse("");
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }
}
