package bg.nrm.demonstration.population;

import bg.nrm.demonstration.population.DemoEntry.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Tells the story of a case entry by entry: time only goes forward, and things are written down a little after they happened. */
final class StoryTelling {

    private final SplittableRandom random;
    private final List<DemoEntry> entries = new ArrayList<>();
    private final SortedSet<String> bodies = new TreeSet<>();
    private Instant now;
    private String body;

    StoryTelling(Instant start, String body, SplittableRandom random) {
        this.random = random;
        this.now = start;
        by(body);
    }

    List<DemoEntry> entries() {
        return List.copyOf(entries);
    }

    SortedSet<String> bodies() {
        return bodies;
    }

    Instant now() {
        return now;
    }

    /** The body that acts now. */
    String body() {
        return body;
    }

    /** From here on this body acts. */
    StoryTelling by(String acting) {
        body = acting;
        bodies.add(acting);
        return this;
    }

    StoryTelling minutes(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
        return this;
    }

    StoryTelling hours(int hours) {
        return minutes(hours * 60 + random.nextInt(20));
    }

    /** Some days later, at an office hour. */
    StoryTelling days(int days) {
        Instant later = OfficeDays.officeHour(OfficeDays.of(now).plusDays(days), random);
        now = later.isAfter(now) ? later : now.plus(Duration.ofHours(1));
        return this;
    }

    /** Goes to the moment if it is still to come. */
    StoryTelling at(Instant moment) {
        now = moment.isAfter(now) ? moment : now.plus(Duration.ofMinutes(30));
        return this;
    }

    StoryTelling step(String step) {
        return tell(Kind.STEP_DONE, step, Optional.empty());
    }

    /** A step that goes to another body. */
    StoryTelling step(String step, String other) {
        bodies.add(other);
        return tell(Kind.STEP_DONE, step, Optional.of(other));
    }

    StoryTelling found(String circumstance) {
        return tell(Kind.CIRCUMSTANCE_FOUND, circumstance, Optional.empty());
    }

    StoryTelling ended(String circumstance) {
        return tell(Kind.CIRCUMSTANCE_ENDED, circumstance, Optional.empty());
    }

    StoryTelling agrees(String consent) {
        return answer(consent, true, Optional.empty());
    }

    StoryTelling agrees(String consent, String recipient) {
        return answer(consent, true, Optional.of(recipient));
    }

    StoryTelling refuses(String consent) {
        return answer(consent, false, Optional.empty());
    }

    /** A contact with a body of the mechanism, after which risk and plan are revised. */
    StoryTelling contactAndRevision() {
        tell(Kind.CONTACT_HAPPENED, "CONTACT", Optional.empty());
        return hours(2).step("REVISE_RISK_AND_PLAN");
    }

    StoryTelling contact() {
        return tell(Kind.CONTACT_HAPPENED, "CONTACT", Optional.empty());
    }

    /** A step taken all the same, against the procedure, because a life was at risk. */
    StoryTelling deviates(String step, String reason, String note, String other) {
        bodies.add(other);
        return add(
                        Kind.DEVIATION_RECORDED,
                        step,
                        Optional.empty(),
                        Optional.of(reason),
                        Optional.of(other),
                        Optional.empty(),
                        Optional.of(note))
                .step(step, other);
    }

    StoryTelling suspends(String step, String ground, LocalDate review) {
        return add(
                Kind.SUSPENDED,
                step,
                Optional.empty(),
                Optional.of(ground),
                Optional.empty(),
                Optional.of(review),
                Optional.empty());
    }

    /** Records the closing in the personal file and closes the case. */
    StoryTelling closes(String reason) {
        return step("RECORD_CLOSING_IN_PERSONAL_FILE").tell(Kind.CASE_CLOSED, reason, Optional.empty());
    }

    private StoryTelling answer(String consent, boolean agreed, Optional<String> recipient) {
        return add(
                Kind.CONSENT_ANSWERED,
                consent,
                Optional.of(agreed),
                Optional.empty(),
                recipient,
                Optional.empty(),
                Optional.empty());
    }

    private StoryTelling tell(Kind kind, String what, Optional<String> other) {
        return add(kind, what, Optional.empty(), Optional.empty(), other, Optional.empty(), Optional.empty());
    }

    private StoryTelling add(
            Kind kind,
            String what,
            Optional<Boolean> agreed,
            Optional<String> code,
            Optional<String> other,
            Optional<LocalDate> until,
            Optional<String> note) {
        Instant recorded = now.plus(Duration.ofMinutes(1 + random.nextInt(9)));
        entries.add(new DemoEntry(kind, what, agreed, code, now, recorded, body, other, until, note));
        return minutes(10 + random.nextInt(10));
    }
}
