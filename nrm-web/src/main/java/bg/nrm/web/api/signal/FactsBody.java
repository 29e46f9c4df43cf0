package bg.nrm.web.api.signal;

import bg.nrm.signal.Arrival;
import bg.nrm.signal.Danger;
import bg.nrm.signal.Place;
import bg.nrm.signal.Received;
import bg.nrm.signal.Sender;
import bg.nrm.signal.SignalFacts;
import bg.nrm.signal.Urgency;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a signal and may be put right later. What is not sent is unknown. */
public record FactsBody(
        @Schema(description = "The day it came in") @NotNull LocalDate received,
        @Schema(description = "The hour in Sofia, where it is known: 19:40") Optional<LocalTime> time,
        @Schema(description = "Code list SIGNAL_CHANNEL") @NotNull String channel,
        @Schema(description = "Code list SENDER") @NotNull String sender,
        @Schema(description = "How the sender can be reached, if they want to be") Optional<String> senderContact,
        @Schema(description = "Whether life or health is in danger now") Optional<Danger> danger,
        Optional<Urgency> urgency,
        @Schema(description = "ISO 3166-1 alpha-2") Optional<String> country,
        @Schema(description = "Code list DISTRICT") Optional<String> district,
        @Schema(description = "Anything nearer about where") Optional<String> place,
        @Schema(description = "In which it was given, ISO 639-1") Optional<String> language,
        @Schema(description = "As suspected: code list FORM") Set<String> forms,
        @Schema(description = "What was done at once") Optional<String> action) {

    /** What JSON leaves out comes as null. */
    public FactsBody {
        forms = forms == null ? Set.of() : Set.copyOf(forms);
    }

    static FactsBody of(SignalFacts facts) {
        Received received = facts.arrival().received();
        return new FactsBody(
                received.day(),
                received.time(),
                facts.arrival().channel(),
                facts.sender().kind(),
                known(facts.sender().contact()),
                Optional.of(facts.danger()),
                Optional.of(facts.urgency()),
                facts.place().country(),
                facts.place().district(),
                known(facts.place().words()),
                facts.language(),
                facts.forms(),
                known(facts.action()));
    }

    /** As the use cases take it. */
    SignalFacts facts() {
        return new SignalFacts(
                danger.orElse(Danger.UNKNOWN),
                urgency.orElse(Urgency.UNKNOWN),
                new Arrival(
                        channel, time.map(hour -> Received.at(received, hour)).orElseGet(() -> Received.on(received))),
                new Sender(sender, senderContact.orElse("")),
                new Place(country, district, place.orElse("")),
                language,
                forms,
                action.orElse(""));
    }

    static Optional<String> known(String text) {
        return Stream.of(text).filter(some -> !some.isEmpty()).findFirst();
    }
}
