package bg.nrm.web.persons;

import bg.nrm.person.Age;
import bg.nrm.person.AgeGroup;
import bg.nrm.person.ContactMode;
import bg.nrm.person.PersonAnswers;
import bg.nrm.person.PersonChecks;
import bg.nrm.person.PersonFound;
import bg.nrm.person.PersonOverview;
import bg.nrm.person.PersonQuestions;
import bg.nrm.person.SafeContact;
import bg.nrm.person.Sex;
import bg.nrm.person.identifier.Doubt;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Questions.Asked;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.Codes;
import bg.nrm.web.tag.SafeContactFace;
import bg.nrm.web.tag.SafeContactFace.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person in words, in the user's language. What says who it is, is worded only where a page was asked for it. */
@Named
@ApplicationScoped
public class PersonWords {

    private static final String BUNDLE = "persons";
    private static final Set<Question<?>> FOLLOWED = Set.of(
            PersonQuestions.TOLD,
            PersonQuestions.GIVEN,
            PersonQuestions.PATRONYMIC,
            PersonQuestions.FAMILY,
            PersonQuestions.PSEUDONYM,
            PersonQuestions.SEX,
            PersonQuestions.KNOWN,
            PersonQuestions.BORN,
            PersonQuestions.YEAR,
            PersonQuestions.FROM,
            PersonQuestions.TO,
            PersonQuestions.TYPE,
            PersonQuestions.VALUE);

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    @Inject
    private Codes codes;

    @Inject
    private Clock clock;

    /** Sex and age band: what a list says instead of a name. */
    public String inList(PersonOverview person) {
        String sex = person.sex() == Sex.UNKNOWN
                ? texts.in(BUNDLE, "sex.unknown")
                : codes.label("SEX", person.sex().name());
        return sex + ", " + codes.label("AGE_BAND", person.ageBand().code());
    }

    /** The same as a heading. */
    public String asHeading(PersonOverview person) {
        return Codes.capital(inList(person));
    }

    /** How to reach somebody, for the frame on top of a page. */
    public SafeContactFace contact(SafeContact contact) {
        String verified = contact.checkedAt()
                .map(at -> texts.in(BUNDLE, "contact.checked", moments.both(at)))
                .orElseGet(() -> texts.in(BUNDLE, "contact.unchecked"));
        if (contact.mode() == ContactMode.DO_NOT_CONTACT) {
            Line no = new Line(texts.in(BUNDLE, "contact.no"));
            return new SafeContactFace(no, agreed(contact.when()), agreed(contact.say()), never(contact), verified);
        }
        String mode = codes.label("CONTACT_MODE", contact.mode().name());
        boolean nothingAgreed =
                contact.mode() == ContactMode.AGREED_ONLY && contact.how().isEmpty();
        Line how = contact.how().isEmpty()
                ? nothingAgreed ? new Line(texts.in(BUNDLE, "contact.nothingAgreed"), mode) : new Line(mode)
                : new Line(contact.how(), mode);
        return new SafeContactFace(
                how,
                agreed(contact.when()),
                agreed(contact.say()),
                never(contact),
                nothingAgreed ? texts.in(BUNDLE, "contact.unchecked") : verified);
    }

    /** Why somebody was found. */
    public String reasons(PersonFound person) {
        return person.reasons().stream()
                .map(reason -> texts.in(BUNDLE, "reason." + reason))
                .collect(Collectors.joining("; "));
    }

    /** What is known of an age. */
    public String age(Age age) {
        if (age instanceof Age.Born born) {
            return texts.in(
                    BUNDLE,
                    "age.born",
                    moments.date(born.date()),
                    age.on(today()).from());
        }
        if (age instanceof Age.BornIn born) {
            return texts.in(BUNDLE, "age.bornIn", born.year());
        }
        if (age instanceof Age.Estimated estimated) {
            return texts.in(BUNDLE, "age.estimated", estimated.from(), estimated.to(), moments.date(estimated.asOf()));
        }
        if (age instanceof Age.Child child) {
            return texts.in(BUNDLE, "age.child", moments.date(child.asOf()));
        }
        return codes.label("AGE_KNOWN", age.code());
    }

    /** The ways to say an age, the quick ones first. */
    public List<SelectItem> getAges() {
        Stream<SelectItem> bands = codes.itemsWithout("AGE_BAND", "CHILD ADULT UNKNOWN").stream()
                .map(band -> new SelectItem(band.getValue(), texts.in(BUNDLE, "age.about", band.getLabel())));
        return Stream.of(
                        Stream.of("UNKNOWN", "CHILD", "ADULT").map(this::ageKnown),
                        bands,
                        Stream.of("BIRTH_DATE", "BIRTH_YEAR", "ESTIMATED").map(this::ageKnown))
                .flatMap(part -> part)
                .toList();
    }

    private SelectItem ageKnown(String code) {
        return new SelectItem(code, Codes.capital(codes.label("AGE_KNOWN", code)));
    }

    /** A number with its kind; a doubtful one says why it was kept. */
    public String identifier(Identifier identifier) {
        String type = codes.label("IDENTIFIER_TYPE", identifier.type().name());
        String country = identifier
                .country()
                .map(code -> " (" + codes.label("COUNTRY", code) + ")")
                .orElse("");
        String kept = identifier
                .keptBecause()
                .map(code -> ", " + codes.label("IDENTIFIER_KEPT", code))
                .orElse("");
        return identifier.type().hasValue() ? type + " " + identifier.value() + country + kept : type;
    }

    /** Why the number in a row of a form may be wrong. */
    public List<String> doubts(PersonTyped person, int row) {
        return person.number(row).stream()
                .flatMap(number ->
                        PersonChecks.doubts(number, person.read(today()).answers(), today()).stream())
                .map(this::doubt)
                .toList();
    }

    /** The birth date in the valid ЕГН in a row of a form, where the form says nothing surer; empty otherwise. */
    public String bornByNumber(PersonTyped person, int row) {
        return person.bornByNumber(row, today()).map(moments::date).orElse("");
    }

    public String doubt(Doubt doubt) {
        return texts.in(BUNDLE, "doubt." + doubt);
    }

    /** Takes the birth date that the number in a row of a form offers. */
    public void takeBirthDate(PersonTyped person, int row) {
        person.takeBirthDate(row, today());
    }

    /** Whether the rules for children apply although it is not sure that it is a child. */
    public boolean presumedChild(PersonTyped person) {
        Answers read = person.read(today()).answers();
        return PersonAnswers.age(read).groupOn(today()) == AgeGroup.UNKNOWN;
    }

    /** Whether a word of the name mixes alphabets. */
    public boolean mixed(PersonTyped person) {
        return PersonAnswers.name(person.read(today()).answers()).isMixed();
    }

    /** Whether more than the answer itself follows from it on the page: what is doubtful, presumed or offered. */
    public boolean isFollowed(Asked asked) {
        return FOLLOWED.contains(asked.question());
    }

    private Line agreed(String words) {
        return new Line(words.isEmpty() ? texts.in(BUNDLE, "contact.notAgreed") : words);
    }

    private Line never(SafeContact contact) {
        return new Line(contact.never().isEmpty() ? texts.in(BUNDLE, "contact.neverUnknown") : contact.never());
    }

    private LocalDate today() {
        return Moments.dayOf(clock.instant());
    }
}
