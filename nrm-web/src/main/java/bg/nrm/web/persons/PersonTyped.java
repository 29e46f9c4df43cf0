package bg.nrm.web.persons;

import bg.nrm.input.TypedDays;
import bg.nrm.person.AgeKnown;
import bg.nrm.person.PersonAnswers;
import bg.nrm.person.PersonQuestions;
import bg.nrm.person.identifier.Egn;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.question.Answers;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import bg.nrm.web.question.TypedForm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person as typed into a form: the answers to the questions about them, with one or more numbers. */
public class PersonTyped extends TypedForm {

    private static final long serialVersionUID = 1L;
    private static final String NUMBERS = PersonQuestions.IDENTIFIERS.name();
    private static final Kind.Rows TABLE = (Kind.Rows) PersonQuestions.IDENTIFIERS.kind();

    private static final Pattern OF_NUMBER = Pattern.compile("identifiers\\[(\\d+)]\\.(.+)");

    /** What the record said of the age when the form was opened. */
    private final TypedForm shown;

    /** An empty form: nothing is known, and nobody may be sought out. */
    public PersonTyped() {
        super(PersonQuestions.FIRST_CONTACT, PersonQuestions.FIRST_CONTACT.unanswered());
        shown = new TypedForm();
    }

    /** A form that shows what is recorded. */
    PersonTyped(Answers details) {
        super(PersonQuestions.PERSON, details);
        shown = TypedForm.of(PersonQuestions.PERSON, details);
    }

    /** What it says, and what of it cannot be read. */
    public Reading read(LocalDate today) {
        Reading read = Reading.of(PersonQuestions.PERSON, PersonAnswers.speltOut(input()), Spelling.PEOPLE);
        Answers before = shown.read(PersonQuestions.PERSON).answers();
        return new Reading(PersonAnswers.saidOn(today, read.answers(), before), read.problems());
    }

    /** What the number in a row says, if it says anything; a row whose kind is unknown is no number. */
    Optional<Identifier> number(int row) {
        return Optional.of(getRows().get(NUMBERS).get(row))
                .filter(typed -> !isEmpty(PersonQuestions.IDENTIFIERS, typed))
                .map(typed ->
                        PersonAnswers.identifier(typed.read(TABLE.columns()).answers()));
    }

    /** The field of a page at which a problem is said: what was told in one breath is put right where it was told. */
    public String fieldOf(Questions page, String field) {
        Matcher number = OF_NUMBER.matcher(field);
        if (number.matches()) {
            int row = rowOf(PersonQuestions.IDENTIFIERS, Integer.parseInt(number.group(1)));
            return NUMBERS + ":" + row + ":" + number.group(2);
        }
        if (page.asked().stream().anyMatch(asked -> asked.name().equals(field))) {
            return field;
        }
        Question<?> around = field.equals(PersonQuestions.AS_OF.name()) ? PersonQuestions.KNOWN : PersonQuestions.TOLD;
        return around.name();
    }

    public void addNumber() {
        addRow(NUMBERS, TABLE);
    }

    /** The birth date in the valid ЕГН of a row, unless a birth date is typed. */
    Optional<LocalDate> bornByNumber(int row, LocalDate today) {
        return number(row)
                .filter(number -> !AgeKnown.BIRTH_DATE.name().equals(getFields().text(PersonQuestions.KNOWN.name())))
                .flatMap(Identifier::egn)
                .filter(egn -> egn.isValid(today))
                .flatMap(Egn::birthDate);
    }

    /** The birth date that a row offers is taken for the age. */
    void takeBirthDate(int row, LocalDate today) {
        bornByNumber(row, today).ifPresent(born -> getFields()
                .with(PersonQuestions.KNOWN.name(), AgeKnown.BIRTH_DATE.name())
                .with(PersonQuestions.BORN.name(), TypedDays.typed(born)));
    }

    /** Somebody whom the user's body may know has the number of the record at this place already. */
    void held(int index, long personId) {
        getRows()
                .get(NUMBERS)
                .get(rowOf(PersonQuestions.IDENTIFIERS, index))
                .getFields()
                .put("held", "" + personId);
    }
}
