package bg.nrm.signal;

import bg.nrm.organisation.Organisation;
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
        List<Organisation> bodies) {

    /** An entry of the story and the name of who made it. */
    public record Line(SignalEntry entry, String by) {}

    public Danger danger() {
        return facts.the(SignalQuestions.DANGER);
    }

    /** When something of this kind was last recorded; if never, when the signal was registered. */
    public Instant recordedAt(SignalEntry.Kind kind) {
        return story.stream()
                .map(Line::entry)
                .filter(entry -> entry.kind() == kind)
                .map(SignalEntry::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(registeredAt);
    }
}
