package bg.nrm.web.persons;

import bg.nrm.input.TypedDays;
import bg.nrm.person.PersonDetails;
import bg.nrm.person.identifier.Egn;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.web.input.Fields;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person as typed into a form, field by field, with one or more numbers. */
public class PersonTyped implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final List<Fields> numbers = new ArrayList<>();

    /** An empty form: nothing is known, and nobody may be sought out. */
    public PersonTyped() {
        fields.with("sex", "UNKNOWN").with("age", "UNKNOWN").with("mode", "DO_NOT_CONTACT");
        addNumber();
    }

    /** A form that shows what is recorded. */
    public static PersonTyped of(PersonDetails details) {
        return PersonFilling.fill(details);
    }

    public Fields getFields() {
        return fields;
    }

    /** The numbers; at least one row, its kind unknown. */
    public List<Fields> getNumbers() {
        return numbers;
    }

    public Fields getNumber() {
        return numbers.get(0);
    }

    public void addNumber() {
        numbers.add(new Fields().with("type", "UNKNOWN"));
    }

    /** In which row a number of the record stands: rows of unknown kind are no numbers. */
    int rowOf(int index) {
        int seen = -1;
        for (int row = 0; row < numbers.size(); row++) {
            seen += numbers.get(row).text("type").equals("UNKNOWN") ? 0 : 1;
            if (seen == index) {
                return row;
            }
        }
        return 0;
    }

    /** What it says, and what of it cannot be read. */
    public PersonRead read(LocalDate today) {
        return new PersonReading(this, today).read();
    }

    /** The birth date in the valid ЕГН of a row, unless a birth date is typed. */
    Optional<LocalDate> bornByNumber(int row, LocalDate today) {
        Fields number = numbers.get(row);
        if ("BIRTH_DATE".equals(fields.text("age")) || !"EGN".equals(number.text("type"))) {
            return Optional.empty();
        }
        return Identifier.egn(number.text("value"))
                .egn()
                .filter(egn -> egn.isValid(today))
                .flatMap(Egn::birthDate);
    }

    /** The birth date that a row offers is taken for the age. */
    void takeBirthDate(int row, LocalDate today) {
        bornByNumber(row, today)
                .ifPresent(born -> fields.with("age", "BIRTH_DATE").with("born", TypedDays.typed(born)));
    }

    /** Somebody whom the user's body may know has the number of the record at this place already. */
    public void held(int index, long personId) {
        numbers.get(rowOf(index)).with("held", String.valueOf(personId));
    }

    /** Whether somebody may be sought out at all: only then there is more to say. */
    public boolean isReachable() {
        return !"DO_NOT_CONTACT".equals(fields.text("mode"));
    }

    public boolean isNumbered(Fields number) {
        return List.of("EGN", "LNCH", "FOREIGN_DOCUMENT").contains(number.text("type"));
    }
}
