package bg.nrm.demonstration.population;

import bg.nrm.demonstration.population.DemoSignal.Triage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Collects what is invented, gives everything its id and, at the end, the signals of each year their gap-free numbers. */
final class Invention {

    private final Instant now;
    private final SplittableRandom random;
    private final List<DemoPerson> persons = new ArrayList<>();
    private final List<DemoCase> cases = new ArrayList<>();
    private final List<DemoSignal> signals = new ArrayList<>();
    private final Set<String> references = new TreeSet<>();

    Invention(Instant now, SplittableRandom random) {
        this.now = now;
        this.random = random;
    }

    Instant now() {
        return now;
    }

    /** Chances of its own for one matter: whatever else is added later, this matter stays the same. */
    SplittableRandom chances() {
        return random.split();
    }

    DemoPerson person(Group group, Set<String> citizenships, Instant at, String body) {
        SplittableRandom own = chances();
        DemoPerson person = new InventedPerson(group, citizenships, OfficeDays.of(at), own)
                .recorded(persons.size() + 1, at.plus(Duration.ofMinutes(5)), body);
        persons.add(person);
        return person;
    }

    /** Opens the case of a victim; its identification is written down when it happened, or not before a late list came. */
    DemoCase open(
            Sketch sketch,
            DemoPerson person,
            String district,
            CaseOpening opening,
            StoryTelling telling,
            OptionalInt signal,
            Optional<Instant> recordedFrom) {
        DemoCase opened;
        do {
            opened = new InventedCase(sketch, person, district, opening, telling, chances())
                    .asOf(now, cases.size() + 1, signal, recordedFrom.orElse(Instant.EPOCH));
        } while (!references.add(opened.reference()));
        cases.add(opened);
        return opened;
    }

    /** The id that the next signal will have. */
    int nextSignal() {
        return signals.size() + 1;
    }

    void signal(
            Instant received,
            Source source,
            Optional<String> country,
            Optional<String> district,
            String state,
            Optional<Triage> triage,
            Set<String> forms,
            List<Integer> named,
            String narrative) {
        signals.add(new DemoSignal(
                nextSignal(),
                OfficeDays.of(received).getYear(),
                0,
                received,
                received.plus(Duration.ofMinutes(20)),
                source.channel(),
                source.sender(),
                country,
                district,
                source.danger(),
                state,
                triage,
                source.body(),
                forms,
                List.copyOf(named),
                narrative));
    }

    Population population() {
        return new Population(List.copyOf(persons), numbered(), List.copyOf(cases));
    }

    private List<DemoSignal> numbered() {
        List<DemoSignal> numbered = new ArrayList<>();
        int year = 0;
        int number = 0;
        List<DemoSignal> inOrder = signals.stream()
                .sorted(Comparator.comparing(DemoSignal::registeredAt).thenComparing(DemoSignal::id))
                .toList();
        for (DemoSignal signal : inOrder) {
            number = signal.year() == year ? number + 1 : 1;
            year = signal.year();
            numbered.add(signal.numbered(number));
        }
        return List.copyOf(numbered);
    }

    /** From whom, how and to whom a signal came. */
    record Source(String channel, String sender, String danger, String body) {}
}
