package bg.nrm.web.persons;

import bg.nrm.person.PersonDetails;
import bg.nrm.web.input.Fields;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

    /** Whether somebody may be sought out at all: only then there is more to say. */
    public boolean isReachable() {
        return !"DO_NOT_CONTACT".equals(fields.text("mode"));
    }

    public boolean isNumbered(Fields number) {
        return List.of("EGN", "LNCH", "FOREIGN_DOCUMENT").contains(number.text("type"));
    }
}
