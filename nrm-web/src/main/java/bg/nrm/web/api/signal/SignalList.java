package bg.nrm.web.api.signal;

import bg.nrm.signal.Danger;
import bg.nrm.signal.SignalKey;
import bg.nrm.signal.SignalLine;
import bg.nrm.signal.SignalOutcome;
import bg.nrm.signal.SignalPage;
import bg.nrm.signal.SignalState;
import bg.nrm.signal.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part of the signals the body may know, those in danger first, then the urgent, then the newest. */
public record SignalList(
        List<SignalShort> signals,
        @Schema(description = "To be sent as 'after' for the next part; missing when this is the last")
                Optional<String> next) {

    /** A signal without what it says and whom it is about. */
    public record SignalShort(
            long id,
            String number,
            LocalDate received,
            String channel,
            String sender,
            Danger danger,
            Urgency urgency,
            Set<String> forms,
            Optional<String> country,
            Optional<String> district,
            int personCount,
            SignalState state,
            Optional<SignalOutcome> outcome,
            Instant registeredAt) {

        static SignalShort of(SignalLine line) {
            return new SignalShort(
                    line.id(),
                    line.number().toString(),
                    line.received().day(),
                    line.channel(),
                    line.sender(),
                    line.danger(),
                    line.urgency(),
                    line.forms(),
                    line.country(),
                    line.district(),
                    line.personCount(),
                    line.state(),
                    line.outcome(),
                    line.registeredAt());
        }
    }

    static SignalList of(SignalPage page) {
        return new SignalList(
                page.lines().stream().map(SignalShort::of).toList(), page.next().map(SignalKey::toString));
    }
}
