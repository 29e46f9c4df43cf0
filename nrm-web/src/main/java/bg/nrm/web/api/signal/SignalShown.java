package bg.nrm.web.api.signal;

import bg.nrm.organisation.Body;
import bg.nrm.signal.SignalEntry;
import bg.nrm.signal.SignalOutcome;
import bg.nrm.signal.SignalRecord;
import bg.nrm.signal.SignalState;
import bg.nrm.signal.Triage;
import bg.nrm.web.api.person.PersonShown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything recorded of a signal at one version. */
public record SignalShown(
        long id,
        String number,
        @Schema(description = "To be sent back with a change") long version,
        SignalState state,
        FactsBody facts,
        Optional<String> narrative,
        Optional<SignalOutcome> outcome,
        @Schema(description = "Why it was decided so") Optional<String> reason,
        Instant registeredAt,
        List<PersonShown> persons,
        List<SignalMoment> story,
        @Schema(description = "Codes of the bodies that may know it") List<String> bodies) {

    /** One thing that happened to it after it was registered. */
    public record SignalMoment(
            SignalEntry.Kind kind, Optional<String> code, Optional<String> text, Instant recordedAt, String by) {

        static SignalMoment of(SignalRecord.Line line) {
            return new SignalMoment(line.kind(), line.code(), known(line.text()), line.recordedAt(), line.by());
        }
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    static SignalShown of(SignalRecord signal) {
        return new SignalShown(
                signal.id(),
                signal.number().toString(),
                signal.version(),
                signal.state(),
                new FactsBody(signal.facts()),
                known(signal.narrative()),
                signal.triage().map(Triage::outcome),
                signal.triage().map(Triage::reason),
                signal.registeredAt(),
                signal.persons().stream().map(PersonShown::of).toList(),
                signal.story().stream().map(SignalMoment::of).toList(),
                signal.bodies().stream().map(Body::code).toList());
    }
}
