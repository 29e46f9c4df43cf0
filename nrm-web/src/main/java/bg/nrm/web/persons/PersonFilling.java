package bg.nrm.web.persons;

import bg.nrm.input.TypedDays;
import bg.nrm.person.Age;
import bg.nrm.person.PersonDetails;
import bg.nrm.person.SafeContact;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.web.input.Fields;
import java.util.List;

/** Puts what is recorded of a person into the fields of a form. */
final class PersonFilling {

    private PersonFilling() {}

    static PersonTyped fill(PersonDetails details) {
        PersonTyped typed = new PersonTyped();
        Fields fields = typed.getFields()
                .with("knownness", details.knownness().name())
                .with("given", details.name().given())
                .with("patronymic", details.name().patronymic())
                .with("family", details.name().family())
                .with("pseudonym", details.name().pseudonym())
                .with("sex", details.sex().name())
                .with("address", details.address());
        age(fields, details.age());
        list(fields, List.copyOf(details.citizenships()), "citizenship", "citizenship2", "citizenships");
        list(fields, details.languages(), "language", "language2", "languages");
        contact(fields, details.contact());
        numbers(typed, details.identifiers());
        return typed;
    }

    private static void age(Fields fields, Age age) {
        fields.put("age", age.code());
        if (age instanceof Age.Born born) {
            fields.put("born", TypedDays.typed(born.date()));
        } else if (age instanceof Age.BornIn born) {
            fields.put("year", String.valueOf(born.year()));
        } else if (age instanceof Age.Child child) {
            fields.put("asOf", child.asOf().toString());
        } else if (age instanceof Age.Estimated estimated) {
            fields.with("from", String.valueOf(estimated.from()))
                    .with("to", String.valueOf(estimated.to()))
                    .with("fromBefore", String.valueOf(estimated.from()))
                    .with("toBefore", String.valueOf(estimated.to()))
                    .with("asOf", estimated.asOf().toString());
        }
    }

    private static void list(Fields fields, List<String> codes, String first, String second, String more) {
        fields.with(first, codes.isEmpty() ? "" : codes.get(0))
                .with(second, codes.size() < 2 ? "" : codes.get(1))
                .with(more, codes.size() < 3 ? "" : String.join(",", codes.subList(2, codes.size())));
    }

    private static void contact(Fields fields, SafeContact contact) {
        fields.with("mode", contact.mode().name())
                .with("how", contact.how())
                .with("when", contact.when())
                .with("say", contact.say())
                .with("never", contact.never());
    }

    private static void numbers(PersonTyped typed, List<Identifier> identifiers) {
        for (int i = 0; i < identifiers.size(); i++) {
            if (i > 0) {
                typed.addNumber();
            }
            Identifier identifier = identifiers.get(i);
            typed.getNumbers()
                    .get(i)
                    .with("type", identifier.type().name())
                    .with("value", identifier.value())
                    .with("country", identifier.country().orElse(""))
                    .with("kept", identifier.keptBecause().orElse(""));
        }
    }
}
