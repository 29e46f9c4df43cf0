package bg.nrm.person;

import static bg.nrm.person.PersonQuestions.AS_OF;
import static bg.nrm.person.PersonQuestions.BORN;
import static bg.nrm.person.PersonQuestions.CHECKED_AT;
import static bg.nrm.person.PersonQuestions.FAMILY;
import static bg.nrm.person.PersonQuestions.FROM;
import static bg.nrm.person.PersonQuestions.GIVEN;
import static bg.nrm.person.PersonQuestions.HOW;
import static bg.nrm.person.PersonQuestions.IDENTIFIERS;
import static bg.nrm.person.PersonQuestions.ISSUED_BY;
import static bg.nrm.person.PersonQuestions.KEPT_BECAUSE;
import static bg.nrm.person.PersonQuestions.KNOWN;
import static bg.nrm.person.PersonQuestions.KNOWNNESS;
import static bg.nrm.person.PersonQuestions.MODE;
import static bg.nrm.person.PersonQuestions.NEVER;
import static bg.nrm.person.PersonQuestions.PATRONYMIC;
import static bg.nrm.person.PersonQuestions.PERSON;
import static bg.nrm.person.PersonQuestions.PSEUDONYM;
import static bg.nrm.person.PersonQuestions.SAY;
import static bg.nrm.person.PersonQuestions.TO;
import static bg.nrm.person.PersonQuestions.TOLD;
import static bg.nrm.person.PersonQuestions.TYPE;
import static bg.nrm.person.PersonQuestions.VALUE;
import static bg.nrm.person.PersonQuestions.WHEN;
import static bg.nrm.person.PersonQuestions.YEAR;

import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.name.PersonName;
import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Question;
import bg.nrm.question.Questions.Group;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the answers about somebody amount to: a name, an age, numbers, a safe contact; and these as answers. */
public final class PersonAnswers {

    /** Somebody of whom nothing is known. */
    public static final Answers UNKNOWN = PERSON.unanswered().with(KNOWNNESS, Knownness.UNKNOWN);

    private static final Group CONTACT = PERSON.group("CONTACT");

    private PersonAnswers() {}

    public static PersonName name(Answers person) {
        return new PersonName(person.text(GIVEN), person.text(PATRONYMIC), person.text(FAMILY), person.text(PSEUDONYM));
    }

    public static Answers of(PersonName name) {
        return Answers.NONE
                .with(GIVEN, name.given())
                .with(PATRONYMIC, name.patronymic())
                .with(FAMILY, name.family())
                .with(PSEUDONYM, name.pseudonym());
    }

    /** Unknown while what its way of being known needs is missing. */
    public static Age age(Answers person) {
        return switch (person.of(KNOWN).orElse(AgeKnown.UNKNOWN)) {
            case BIRTH_DATE -> person.of(BORN).<Age>map(Age.Born::new).orElse(Age.UNKNOWN);
            case BIRTH_YEAR -> person.of(YEAR).<Age>map(Age.BornIn::new).orElse(Age.UNKNOWN);
            case ESTIMATED -> person.of(FROM).isPresent()
                            && person.of(TO).isPresent()
                            && person.of(AS_OF).isPresent()
                    ? new Age.Estimated(person.the(FROM), person.the(TO), person.the(AS_OF))
                    : Age.UNKNOWN;
            case CHILD -> person.of(AS_OF).<Age>map(Age.Child::new).orElse(Age.UNKNOWN);
            case ADULT -> new Age.Adult();
            case UNKNOWN -> Age.UNKNOWN;
        };
    }

    public static Answers of(Age age) {
        Answers known = Answers.NONE.with(KNOWN, AgeKnown.valueOf(age.code()));
        if (age instanceof Age.Born born) {
            return known.with(BORN, born.date());
        } else if (age instanceof Age.BornIn born) {
            return known.with(YEAR, born.year());
        } else if (age instanceof Age.Estimated estimated) {
            return known.with(FROM, estimated.from()).with(TO, estimated.to()).with(AS_OF, estimated.asOf());
        }
        return age instanceof Age.Child child ? known.with(AS_OF, child.asOf()) : known;
    }

    public static List<Identifier> identifiers(Answers person) {
        return person.of(IDENTIFIERS).orElse(List.of()).stream()
                .map(PersonAnswers::identifier)
                .toList();
    }

    /** The number in a row. */
    public static Identifier identifier(Answers row) {
        return new Identifier(row.the(TYPE), row.text(VALUE), row.of(ISSUED_BY), row.of(KEPT_BECAUSE));
    }

    public static Answers of(List<Identifier> identifiers) {
        return Answers.NONE.with(
                IDENTIFIERS,
                identifiers.stream()
                        .map(identifier -> Answers.NONE
                                .with(TYPE, identifier.type())
                                .with(VALUE, identifier.value())
                                .kept(ISSUED_BY, identifier.country().orElse(null))
                                .kept(KEPT_BECAUSE, identifier.keptBecause().orElse(null)))
                        .toList());
    }

    public static SafeContact contact(Answers person) {
        return new SafeContact(
                person.of(MODE).orElse(ContactMode.DO_NOT_CONTACT),
                person.text(HOW),
                person.text(WHEN),
                person.text(SAY),
                person.text(NEVER),
                person.of(CHECKED_AT));
    }

    public static Answers of(SafeContact contact) {
        return Answers.NONE
                .with(MODE, contact.mode())
                .with(HOW, contact.how())
                .with(WHEN, contact.when())
                .with(SAY, contact.say())
                .with(NEVER, contact.never())
                .kept(CHECKED_AT, contact.checkedAt().orElse(null));
    }

    /** What is recorded of these answers: a contact that says something new has been agreed at this moment. */
    public static Answers recorded(Answers said, Answers before, Instant now) {
        Answers recorded = PERSON.only(said);
        return recorded.kept(
                CHECKED_AT,
                recorded.same(CONTACT, before) ? before.of(CHECKED_AT).orElse(null) : now);
    }

    /**
     * What was typed, spelt out. A name in one breath has its parts, a band of ages such as 25-34 or 65+ is an estimate, and what is
     * known of somebody follows from what is there, where nothing was chosen.
     */
    public static Input speltOut(Input typed) {
        Map<String, List<String>> texts = new HashMap<>(typed.texts());
        List<String> told = typed.said(TOLD.name());
        if (!told.isEmpty()) {
            PersonName name = typed.said(KNOWNNESS.name()).contains(Knownness.PSEUDONYM.name())
                    ? PersonName.pseudonym(told.get(0))
                    : PersonName.told(told.get(0));
            List.of(GIVEN, PATRONYMIC, FAMILY, PSEUDONYM)
                    .forEach(part ->
                            texts.put(part.name(), of(name).of(part).stream().toList()));
        }
        typed.said(KNOWN.name()).stream()
                .filter(code -> code.matches("\\d+(-\\d+|\\+)"))
                .forEach(band -> {
                    String[] bounds = band.replace("+", "-" + Years.OLDEST).split("-");
                    texts.put(KNOWN.name(), List.of(AgeKnown.ESTIMATED.name()));
                    texts.put(FROM.name(), List.of(bounds[0]));
                    texts.put(TO.name(), List.of(bounds[1]));
                });
        if (typed.said(KNOWNNESS.name()).isEmpty()) {
            Input named = Input.of(texts);
            boolean something = Stream.of(GIVEN, PATRONYMIC, FAMILY, PSEUDONYM)
                            .anyMatch(part -> !named.said(part.name()).isEmpty())
                    || typed.rowsOf(IDENTIFIERS.name()).stream().anyMatch(row -> row.said(TYPE.name()).stream()
                            .anyMatch(type -> type.matches("EGN|LNCH|FOREIGN_DOCUMENT")));
            Knownness follows = something ? Knownness.PARTLY_KNOWN : Knownness.UNKNOWN;
            texts.put(KNOWNNESS.name(), List.of(follows.name()));
        }
        return new Input(texts, typed.rows());
    }

    /** An age that was not touched stays as of the day it was said; any other is said today. */
    public static Answers saidOn(LocalDate today, Answers typed, Answers shown) {
        boolean untouched = Stream.<Question<?>>of(KNOWN, FROM, TO)
                .allMatch(question -> typed.of(question).equals(shown.of(question)));
        Optional<LocalDate> before = shown.of(AS_OF).filter(day -> untouched);
        return PERSON.only(typed.with(AS_OF, before.orElse(today)));
    }
}
