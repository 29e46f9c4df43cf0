package bg.nrm.signal;

import bg.nrm.organisation.Body;
import bg.nrm.person.PersonOverview;
import bg.nrm.question.Answers;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything recorded of a signal at one version. The persons are shown as far as a page may without being asked.
 *
 * @param story what happened to it, the latest first
 * @param bodies who may know it
 */
public record SignalRecord(
        long id,
        SignalNumber number,
        long version,
        Answers facts,
        String narrative,
        SignalState state,
        Optional<Triage> triage,
        Instant registeredAt,
        long ownerId,
        List<PersonOverview> persons,
        List<Line> story,
        List<Body> bodies) {

    /**
     * Something that happened to the signal.
     *
     * @param code codes that say more, depending on the kind
     * @param by the name of who recorded it
     */
    public record Line(SignalEntry.Kind kind, Optional<String> code, String text, Instant recordedAt, String by) {

        static Line of(SignalEntry entry, String by) {
            return new Line(entry.kind(), entry.code(), entry.text(), entry.recordedAt(), by);
        }
    }

    public Danger danger() {
        return facts.the(SignalQuestions.DANGER);
    }

    /** When something of this kind was last recorded; if never, when the signal was registered. */
    public Instant recordedAt(SignalEntry.Kind kind) {
        return story.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(registeredAt);
    }
}
