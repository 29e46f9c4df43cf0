package bg.nrm.web.persons;

import bg.nrm.input.Blank;
import bg.nrm.input.Problem;
import bg.nrm.input.TypedDays;
import bg.nrm.person.Age;
import bg.nrm.person.ContactMode;
import bg.nrm.person.Knownness;
import bg.nrm.person.PersonDetails;
import bg.nrm.person.SafeContact;
import bg.nrm.person.Sex;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.identifier.IdentifierType;
import bg.nrm.person.name.PersonName;
import bg.nrm.web.input.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads what was typed of a person. */
class PersonReading {

    private final Fields fields;
    private final List<Fields> numbers;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    PersonReading(PersonTyped typed, LocalDate today) {
        this.fields = typed.getFields();
        this.numbers = typed.getNumbers();
        this.today = today;
    }

    PersonRead read() {
        PersonName name = name();
        List<Identifier> identifiers = identifiers();
        PersonDetails details = new PersonDetails(
                knownness(name, identifiers),
                name,
                Sex.valueOf(fields.filled("sex").orElse("UNKNOWN")),
                age(),
                new LinkedHashSet<>(listed("citizenship", "citizenship2", "citizenships")),
                listed("language", "language2", "languages"),
                identifiers,
                fields.text("address"),
                contact());
        return new PersonRead(details, List.copyOf(problems));
    }

    private PersonName name() {
        Optional<String> told = fields.filled("name");
        if (told.isPresent()) {
            return "PSEUDONYM".equals(fields.text("knownness"))
                    ? PersonName.pseudonym(told.get())
                    : PersonName.told(told.get());
        }
        return new PersonName(
                fields.text("given"), fields.text("patronymic"), fields.text("family"), fields.text("pseudonym"));
    }

    /** What was chosen; else it follows from what is there. */
    private Knownness knownness(PersonName name, List<Identifier> identifiers) {
        return fields.filled("knownness").map(Knownness::valueOf).orElseGet(() -> {
            boolean something = name.isKnown()
                    || identifiers.stream().anyMatch(number -> number.type().hasValue());
            return something ? Knownness.PARTLY_KNOWN : Knownness.UNKNOWN;
        });
    }

    private Age age() {
        String kind = fields.filled("age").orElse("UNKNOWN");
        return switch (kind) {
            case "UNKNOWN" -> Age.UNKNOWN;
            case "ADULT" -> new Age.Adult();
            case "CHILD" -> new Age.Child(asOf(true));
            case "BIRTH_DATE" -> born();
            case "BIRTH_YEAR" -> number("age.year", "year").stream()
                    .mapToObj(year -> (Age) new Age.BornIn(year))
                    .findFirst()
                    .orElse(Age.UNKNOWN);
            case "ESTIMATED" -> estimated();
            default -> band(kind);
        };
    }

    private Age born() {
        Optional<LocalDate> day = TypedDays.day(fields.text("born"));
        if (day.isEmpty()) {
            problems.add(Problem.at("age.born", "date.unreadable"));
        }
        return day.map(known -> (Age) new Age.Born(known)).orElse(Age.UNKNOWN);
    }

    private Age estimated() {
        OptionalInt from = number("age.from", "from");
        OptionalInt to = number("age.to", "to");
        if (from.isEmpty() || to.isEmpty()) {
            return Age.UNKNOWN;
        }
        boolean same = fields.text("from").equals(fields.text("fromBefore"))
                && fields.text("to").equals(fields.text("toBefore"));
        return new Age.Estimated(from.getAsInt(), to.getAsInt(), asOf(same));
    }

    /** An estimate that was not touched stays as of the day it was made. */
    private LocalDate asOf(boolean untouched) {
        return fields.filled("asOf")
                .filter(day -> untouched)
                .map(LocalDate::parse)
                .orElse(today);
    }

    /** A band of the list AGE_BAND, such as 25-34 or 65+, chosen as an estimate. */
    private Age band(String code) {
        String[] bounds = code.replace("+", "-120").split("-");
        return new Age.Estimated(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]), today);
    }

    private OptionalInt number(String field, String name) {
        String text = Blank.bare(fields.text(name));
        if (text.matches("[0-9]{1,4}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        problems.add(Problem.at(field, "number.unreadable"));
        return OptionalInt.empty();
    }

    /** Two lists of choice, and what a record has beyond them. */
    private List<String> listed(String first, String second, String more) {
        return Stream.concat(
                        Stream.of(fields.text(first), fields.text(second)),
                        Stream.of(fields.text(more).split(",")))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private List<Identifier> identifiers() {
        return numbers.stream()
                .filter(number -> !number.text("type").equals("UNKNOWN"))
                .map(number -> new Identifier(
                        IdentifierType.valueOf(number.text("type")),
                        number.text("value"),
                        number.filled("country")
                                .filter(country -> number.text("type").equals("FOREIGN_DOCUMENT")),
                        number.filled("kept")))
                .toList();
    }

    private SafeContact contact() {
        return new SafeContact(
                ContactMode.valueOf(fields.filled("mode").orElse("DO_NOT_CONTACT")),
                fields.text("how"),
                fields.text("when"),
                fields.text("say"),
                fields.text("never"),
                Optional.empty());
    }
}
