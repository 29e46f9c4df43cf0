package bg.nrm.demonstration.population;

import bg.nrm.demonstration.population.DemoSignal.Triage;
import bg.nrm.demonstration.population.Invention.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Signals of the last days that nobody has reviewed yet, that are being reviewed, or that turned out to be something else. */
final class LiveSignals {

    private static final String BURGAS = "MK-BGS";

    private final Invention invention;

    LiveSignals(Invention invention) {
        this.invention = invention;
    }

    void invent() {
        waiting(1, "HOTLINE", "SELF", "YES", "NPO-LINIA", "LABOUR", 1);
        waiting(2, "PHONE", "RELATIVE", "NO", BURGAS, "SEXUAL", 1);
        waiting(4, "FIELD", "INSTITUTION", "UNKNOWN", BURGAS, "LABOUR", 4);
        waiting(7, "PHONE", "ANONYMOUS", "UNKNOWN", BURGAS, "UNKNOWN", 0);
        waiting(19, "MAIL", "PARTNER_STATE", "NO", "NKBTH", "BEGGING", 2);
        waiting(27, "PHONE", "CITIZEN", "NO", BURGAS, "BEGGING", 1);
        waiting(50, "IN_PERSON", "SELF", "NO", "ODMVR-BGS", "SEXUAL", 1);
        signal(10, "IN_TRIAGE", Optional.empty(), "PHONE", "NGO", "NO", BURGAS, "SEXUAL", 2);
        signal(31, "IN_TRIAGE", Optional.empty(), "MAIL", "INSTITUTION", "UNKNOWN", "NKBTH", "LABOUR", 1);
        reviewed(40, "AT_RISK", 1);
        reviewed(70, "NEIGHBOURING_OFFENCE", 1);
        reviewed(95, "NO_TRAFFICKING", 0);
        reviewed(120, "UNCONFIRMED", 0);
    }

    private void waiting(
            int hoursAgo, String channel, String sender, String danger, String body, String form, int people) {
        signal(hoursAgo, "NEW", Optional.empty(), channel, sender, danger, body, form, people);
    }

    private void reviewed(int hoursAgo, String outcome, int people) {
        signal(hoursAgo, "TRIAGED", Optional.of(outcome), "PHONE", "CITIZEN", "NO", BURGAS, "UNKNOWN", people);
    }

    private void signal(
            int hoursAgo,
            String state,
            Optional<String> outcome,
            String channel,
            String sender,
            String danger,
            String body,
            String form,
            int people) {
        Instant received = invention.now().minus(Duration.ofHours(hoursAgo));
        List<Integer> named = IntStream.range(0, people)
                .mapToObj(index -> index % 3 == 1 ? Group.MEN : Group.WOMEN)
                .map(group ->
                        invention.person(group, Set.of("BG"), received, body).id())
                .toList();
        String told = outcome.map(Narratives::ofNoTrafficking).orElseGet(() -> Narratives.of(form, people));
        invention.signal(
                received,
                new Source(channel, sender, danger, body),
                Optional.empty(),
                Optional.of("BGS"),
                state,
                outcome.map(result -> new Triage(result, received.plus(Duration.ofHours(6)))),
                Set.of(form),
                named,
                told);
    }
}
