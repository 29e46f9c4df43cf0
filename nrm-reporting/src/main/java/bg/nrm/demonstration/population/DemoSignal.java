package bg.nrm.demonstration.population;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A signal of the demonstration.
 *
 * @param number gap-free within the year
 * @param persons ids of the people it names; none, one or many
 * @param triage how it was reviewed; empty while nobody has finished that
 */
public record DemoSignal(
        int id,
        int year,
        int number,
        Instant receivedAt,
        Instant registeredAt,
        String channel,
        String sender,
        Optional<String> country,
        Optional<String> district,
        String danger,
        String state,
        Optional<Triage> triage,
        String body,
        Set<String> forms,
        List<Integer> persons,
        String narrative) {

    DemoSignal numbered(int inYear) {
        return new DemoSignal(
                id,
                year,
                inYear,
                receivedAt,
                registeredAt,
                channel,
                sender,
                country,
                district,
                danger,
                state,
                triage,
                body,
                forms,
                persons,
                narrative);
    }

    /** The outcome of the review. */
    public record Triage(String outcome, Instant at) {}
}
