package bg.nrm.demonstration.population;

import bg.nrm.casefile.CaseReference;
import bg.nrm.demonstration.population.DemoEntry.Kind;
import bg.nrm.procedure.sop.Circle;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.reporting.victims.ReportedCitizenship;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Makes a case of a sketched victim and a told story, as it stands at a moment: what is told of later has not happened yet. */
final class InventedCase {

    private static final Map<String, List<String>> DESTINATIONS = Map.of(
            "SEXUAL",
            List.of("DE", "BE", "NL", "AT", "GB", "FR", "CH", "BG"),
            "LABOUR",
            List.of("ES", "IT", "CZ", "BE", "DE", "GB", "BG"),
            Sketch.NEWBORN_SALE,
            List.of("GR"),
            "BEGGING",
            List.of("AT", "SE", "FR", "DE", "BG"));

    private static final String SYMBOLS = "BKMHPCTX0123456789";
    private static final int SYMBOLS_DRAWN = 7;

    private final Sketch sketch;
    private final DemoPerson person;
    private final String district;
    private final CaseOpening opening;
    private final StoryTelling telling;
    private final SplittableRandom random;

    InventedCase(
            Sketch sketch,
            DemoPerson person,
            String district,
            CaseOpening opening,
            StoryTelling telling,
            SplittableRandom random) {
        this.sketch = sketch;
        this.person = person;
        this.district = district;
        this.opening = opening;
        this.telling = telling;
        this.random = random;
    }

    /**
     * The case at a moment.
     *
     * @param recordedFrom nothing was written down before it: a list that came late
     */
    DemoCase asOf(Instant now, int id, OptionalInt signal, Instant recordedFrom) {
        List<DemoEntry> story = telling.entries().stream()
                .map(entry -> recordedFrom(entry, recordedFrom))
                .filter(entry -> !entry.recordedAt().isAfter(now))
                .toList();
        Optional<Instant> closed = story.stream()
                .filter(entry -> entry.kind() == Kind.CASE_CLOSED)
                .map(DemoEntry::happenedAt)
                .findFirst();
        return new DemoCase(
                id,
                reference(),
                person.id(),
                signal,
                state(story),
                edition(),
                opening.first().at(),
                closed,
                opening.first().body(),
                bodies(story, signal.isPresent()),
                person.sex(),
                ageBand(),
                episode(),
                story,
                identifications(story));
    }

    private static DemoEntry recordedFrom(DemoEntry entry, Instant first) {
        return entry.recordedAt().isBefore(first)
                ? new DemoEntry(
                        entry.kind(),
                        entry.what(),
                        entry.agreed(),
                        entry.code(),
                        entry.happenedAt(),
                        first,
                        entry.body(),
                        entry.other(),
                        entry.until(),
                        entry.note())
                : entry;
    }

    /** Code of the list CASE_STATE: how a case was closed says where it stands. */
    private static String state(List<DemoEntry> story) {
        return story.stream()
                .filter(entry -> entry.kind() == Kind.CASE_CLOSED)
                .map(DemoEntry::what)
                .map(reason -> switch (reason) {
                    case "SERVICES_DECLINED" -> "DECLINED";
                    case "CONTACT_LOST" -> "LOST";
                    default -> "CLOSED";
                })
                .findFirst()
                .orElse("OPEN");
    }

    private SortedSet<String> bodies(List<DemoEntry> story, boolean signalled) {
        SortedSet<String> bodies = new TreeSet<>();
        bodies.add(opening.first().body());
        bodies.add(CompetentBodies.commission(district));
        if (signalled) {
            bodies.add(CompetentBodies.NATIONAL_COMMISSION);
        }
        for (DemoEntry entry : story) {
            bodies.add(entry.body());
            if (entry.what().equals("NOTIFY_OF_CHILD")) {
                bodies.add(CompetentBodies.CHILD_AGENCY);
            }
            boolean passedOn = entry.kind() == Kind.STEP_DONE || entry.kind() == Kind.DEVIATION_RECORDED;
            entry.other().filter(other -> passedOn).ifPresent(bodies::add);
        }
        return bodies;
    }

    private List<DemoIdentification> identifications(List<DemoEntry> story) {
        List<DemoIdentification> identifications = new ArrayList<>();
        Set<Integer> years = new TreeSet<>();
        for (DemoEntry entry : story) {
            if (entry.what().equals("IDENTIFY_INFORMALLY") || entry.what().equals("IDENTIFY_FORMALLY")) {
                LocalDate day = OfficeDays.of(entry.happenedAt());
                identifications.add(new DemoIdentification(
                        entry.what().equals("IDENTIFY_FORMALLY") ? "FORMAL" : "INFORMAL",
                        day,
                        years.add(day.getYear()),
                        entry.body(),
                        sketch.group().isChild(),
                        citizenshipGroup(),
                        entry.recordedAt()));
            }
        }
        return identifications;
    }

    private String edition() {
        Circle circle = sketch.group().isChild() ? Circle.CHILDREN : Circle.ADULTS;
        return Editions.inForce(
                        isForeign() ? circle.foreign() : circle,
                        OfficeDays.of(opening.first().at()))
                .orElseThrow()
                .edition()
                .code();
    }

    private boolean isForeign() {
        return !person.citizenships().isEmpty() && !person.citizenships().contains("BG");
    }

    private String citizenshipGroup() {
        return switch (ReportedCitizenship.of(person.citizenships())) {
            case BULGARIA -> "BG";
            case OTHER_EU -> "EU";
            case NON_EU -> "NON_EU";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    private DemoEpisode episode() {
        LocalDate identified = OfficeDays.of(opening.first().at());
        LocalDate ended = identified.minusDays(random.nextInt(40));
        Optional<String> country = country();
        return new DemoEpisode(
                ended.minusDays(30 + random.nextInt(400)),
                Optional.of(ended),
                country,
                Optional.of(district),
                country.map(code -> code.equals("BG") ? "INTERNAL" : "CROSS_BORDER")
                        .orElse("UNKNOWN"),
                sketch.mainForm(),
                sketch.forms());
    }

    private Optional<String> country() {
        if (isForeign()) {
            return Optional.of("BG");
        }
        List<String> countries = DESTINATIONS.getOrDefault(sketch.mainForm(), List.of());
        return countries.isEmpty() ? Optional.empty() : Optional.of(countries.get(random.nextInt(countries.size())));
    }

    private String ageBand() {
        if (person.age().birthYear().isEmpty()) {
            return sketch.group().isChild() ? "CHILD" : "ADULT";
        }
        int years = person.age().on().getYear() - person.age().birthYear().getAsInt();
        if (years < 18) {
            return years < 14 ? "0-13" : years < 16 ? "14-15" : "16-17";
        }
        if (years < 25) {
            return "18-24";
        }
        int from = 25 + (years - 25) / 10 * 10;
        return from >= 65 ? "65+" : from + "-" + (from + 9);
    }

    /** Seven drawn symbols and the one that checks them. */
    private String reference() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < SYMBOLS_DRAWN; i++) {
            drawn.append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
        }
        return SYMBOLS.chars()
                .mapToObj(check -> CaseReference.typed(drawn.toString() + (char) check))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow()
                .symbols();
    }
}
