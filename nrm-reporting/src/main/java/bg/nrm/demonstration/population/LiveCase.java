package bg.nrm.demonstration.population;

import bg.nrm.demonstration.population.DemoSignal.Triage;
import bg.nrm.demonstration.population.Invention.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A case of the last weeks, put together so that its telling reads like speech. */
final class LiveCase {

    private final Invention invention;
    private final Group group;
    private final String form;
    private Instant start;
    private String district;
    private String body;
    private boolean formal;

    LiveCase(Invention invention, Group group, String form, Duration ago) {
        this.invention = invention;
        this.group = group;
        this.form = form;
        this.start = invention.now().minus(ago);
    }

    LiveCase hoursAgo(int hours) {
        start = invention.now().minus(Duration.ofHours(hours));
        return this;
    }

    LiveCase daysAgo(int days) {
        return hoursAgo(days * 24 + 1);
    }

    LiveCase at(String where, String who) {
        district = where;
        body = who;
        return this;
    }

    /** The case begins with the formal identification by an authority. */
    LiveCase formal() {
        formal = true;
        return this;
    }

    /** Tells what came after the identification, and registers the signal that led to it. */
    void tell(Consumer<StoryTelling> what) {
        SplittableRandom random = invention.chances();
        CaseOpening opening = formal ? CaseOpening.formally(start, body) : CaseOpening.informally(start, body);
        StoryTelling telling = new StoryTelling(start, body, random)
                .step(formal ? "IDENTIFY_FORMALLY" : "IDENTIFY_INFORMALLY")
                .step("INFORM_OF_RIGHTS");
        what.accept(telling);
        DemoPerson person = invention.person(group, Set.of("BG"), start, body);
        Sketch sketch = new Sketch(OfficeDays.of(start).getYear(), group, new TreeSet<>(Set.of(form)));
        DemoCase opened = invention.open(
                sketch, person, district, opening, telling, OptionalInt.of(invention.nextSignal()), Optional.empty());
        Instant received = start.minus(Duration.ofHours(1 + random.nextInt(4)));
        invention.signal(
                received,
                new Source("PHONE", "RELATIVE", random.nextInt(4) == 0 ? "YES" : "NO", body),
                opened.episode().country(),
                Optional.of(district),
                "TRIAGED",
                Optional.of(new Triage("TRAFFICKING", received.plus(Duration.ofMinutes(40)))),
                Set.of(form),
                List.of(person.id()),
                Narratives.of(form, 1));
    }
}
