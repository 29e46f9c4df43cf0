package bg.nrm.demonstration.population;

import bg.nrm.demonstration.population.DemoPerson.Age;
import bg.nrm.demonstration.population.DemoPerson.Identifier;
import bg.nrm.demonstration.population.DemoPerson.Name;
import bg.nrm.demonstration.population.DemoPerson.SafeContact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes somebody up of whom sex, age group and citizenship are given. */
final class InventedPerson {

    private static final Map<String, String> LANGUAGES = Map.of(
            "BG", "bg", "RO", "ro", "UA", "uk", "MD", "ro", "TM", "ru", "PH", "tl", "KE", "sw", "NG", "en", "ID", "id",
            "IL", "he");

    private final Group group;
    private final Set<String> citizenships;
    private final LocalDate day;
    private final SplittableRandom random;

    InventedPerson(Group group, Set<String> citizenships, LocalDate day, SplittableRandom random) {
        this.group = group;
        this.citizenships = citizenships;
        this.day = day;
        this.random = random;
    }

    DemoPerson recorded(int id, Instant at, String body) {
        String knownness = knownness();
        return new DemoPerson(
                id,
                knownness,
                name(knownness),
                group.isFemale() ? "F" : "M",
                age(),
                citizenships,
                citizenships.stream()
                        .map(country -> LANGUAGES.getOrDefault(country, "en"))
                        .distinct()
                        .toList(),
                identifier(id),
                contact(),
                at,
                body);
    }

    private String knownness() {
        int chance = random.nextInt(100);
        if (citizenships.isEmpty() && chance < 20) {
            return "UNKNOWN";
        }
        return chance < 80 ? "KNOWN" : chance < 95 ? "PARTLY_KNOWN" : "PSEUDONYM";
    }

    private Name name(String knownness) {
        boolean foreign = !citizenships.isEmpty() && !citizenships.contains("BG");
        Optional<String> given = Optional.of(InventedNames.given(group, foreign, random));
        return switch (knownness) {
            case "KNOWN" -> new Name(
                    given,
                    foreign ? Optional.empty() : Optional.of(InventedNames.patronymic(group, random)),
                    Optional.of(InventedNames.family(group, foreign, random)),
                    Optional.empty());
            case "PARTLY_KNOWN" -> new Name(given, Optional.empty(), Optional.empty(), Optional.empty());
            case "PSEUDONYM" -> new Name(
                    Optional.empty(), Optional.empty(), Optional.empty(), given.map(name -> name + InventedNames.MARK));
            default -> Name.NONE;
        };
    }

    /** Far enough from 18 that the age group is certain whenever in the year the birthday is. */
    private Age age() {
        int years = group.isChild() ? 11 + random.nextInt(7) : 19 + random.nextInt(group.isFemale() ? 22 : 38);
        int chance = random.nextInt(100);
        if (chance < 75) {
            return new Age(
                    "BIRTH_YEAR", OptionalInt.of(day.getYear() - years), OptionalInt.empty(), OptionalInt.empty(), day);
        }
        if (chance < 92) {
            int from = group.isChild() ? Math.max(10, years - 2) : Math.max(18, years - 2);
            int to = group.isChild() ? Math.min(17, years + 1) : years + 3;
            return new Age("ESTIMATED", OptionalInt.empty(), OptionalInt.of(from), OptionalInt.of(to), day);
        }
        return new Age(
                group.isChild() ? "CHILD" : "ADULT",
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                day);
    }

    private Identifier identifier(int id) {
        boolean foreign = !citizenships.isEmpty() && !citizenships.contains("BG");
        if (foreign && random.nextInt(100) < 60) {
            return new Identifier(
                    "FOREIGN_DOCUMENT",
                    Optional.of("DEMO-%06d".formatted(id)),
                    citizenships.stream().findFirst());
        }
        return new Identifier(random.nextInt(100) < 20 ? "NONE" : "UNKNOWN", Optional.empty(), Optional.empty());
    }

    private SafeContact contact() {
        int chance = random.nextInt(100);
        if (chance < 70) {
            return SafeContact.UNTOLD;
        }
        if (chance < 80) {
            return new SafeContact("FREE", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (chance < 85) {
            return new SafeContact(
                    "DO_NOT_CONTACT", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        List<String> when = List.of("делник от 10 до 12 ч.", "вечер след 20 ч.", "само в събота", "сряда сутрин");
        return new SafeContact(
                "AGREED_ONLY",
                Optional.of("по телефона, след кратко съобщение"),
                Optional.of(when.get(random.nextInt(when.size()))),
                Optional.of("обаждане за работа в шивашки цех"),
                Optional.of("не споменавайте полиция и приют"));
    }
}
