package bg.nrm.person;

import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.person.identifier.Doubt;
import bg.nrm.person.identifier.Egn;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.person.identifier.IdentifierType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What cannot be recorded of a person, and what may be recorded but is doubtful. */
@ApplicationScoped
public class PersonChecks {

    static final int NAME = 100;
    static final int CONTACT = 500;
    static final int ADDRESS = 500;
    static final int NUMBER = 40;
    private static final int MOST = 10;

    @Inject
    private CodeLists codes;

    protected PersonChecks() {}

    PersonChecks(CodeLists codes) {
        this.codes = codes;
    }

    /** What stands in the way of recording these details. */
    public List<Problem> problems(PersonDetails details, LocalDate today) {
        Problems problems = new Problems()
                .text("name.given", details.name().given(), NAME)
                .text("name.patronymic", details.name().patronymic(), NAME)
                .text("name.family", details.name().family(), NAME)
                .text("name.pseudonym", details.name().pseudonym(), NAME)
                .all(ageProblems(details.age(), today))
                .codes("citizenships", details.citizenships(), "COUNTRY", codes)
                .codes("languages", details.languages(), "LANGUAGE", codes)
                .when(details.languages().size() > MOST, "languages", "number.range", 0, MOST)
                .when(details.identifiers().size() > MOST, "identifiers", "number.range", 0, MOST)
                .text("address", details.address(), ADDRESS)
                .text("contact.how", details.contact().how(), CONTACT)
                .text("contact.when", details.contact().when(), CONTACT)
                .text("contact.say", details.contact().say(), CONTACT)
                .text("contact.never", details.contact().never(), CONTACT);
        for (int i = 0; i < details.identifiers().size(); i++) {
            problems.all(identifierProblems(
                    "identifiers[" + i + "]", details.identifiers().get(i), details, today));
        }
        return problems.list();
    }

    /** Why a number of somebody may be wrong: by itself, and held against sex and age. The gravest first. */
    public static List<Doubt> doubts(Identifier identifier, PersonDetails details, LocalDate today) {
        List<Doubt> doubts = new ArrayList<>(identifier.doubts(today));
        identifier.egn().filter(egn -> egn.isValid(today)).ifPresent(egn -> {
            if (details.sex() == (egn.isOfMan() ? Sex.F : Sex.M)) {
                doubts.add(Doubt.SEX_DIFFERS);
            }
            if (birthDiffers(egn, details.age(), today)) {
                doubts.add(Doubt.BIRTH_DATE_DIFFERS);
            }
        });
        return List.copyOf(doubts);
    }

    private static boolean birthDiffers(Egn egn, Age age, LocalDate today) {
        return egn.birthDate()
                .filter(born -> !born.isAfter(today))
                .filter(born -> age instanceof Age.Born known
                        ? !known.date().equals(born)
                        : age instanceof Age.BornIn known
                                ? known.year() != born.getYear()
                                : !age.on(today)
                                        .holds(new Age.Born(born).on(today).from()))
                .isPresent();
    }

    private static List<Problem> ageProblems(Age age, LocalDate today) {
        LocalDate earliest = today.minusYears(Years.OLDEST);
        Problems problems = new Problems();
        if (age instanceof Age.Born born) {
            problems.notAfter("age.born", born.date(), today).notBefore("age.born", born.date(), earliest);
        } else if (age instanceof Age.BornIn born) {
            problems.within("age.year", born.year(), earliest.getYear(), today.getYear());
        } else if (age instanceof Age.Estimated estimated) {
            problems.within("age.from", estimated.from(), 0, Years.OLDEST)
                    .within("age.to", estimated.to(), 0, Years.OLDEST)
                    .when(estimated.from() > estimated.to(), "age.to", "age.reversed")
                    .notAfter("age.asOf", estimated.asOf(), today);
        } else if (age instanceof Age.Child child) {
            problems.notAfter("age.asOf", child.asOf(), today);
        }
        return problems.list();
    }

    private List<Problem> identifierProblems(
            String field, Identifier identifier, PersonDetails details, LocalDate today) {
        boolean doubtful = !doubts(identifier, details, today).isEmpty();
        return new Problems()
                .text(field + ".value", identifier.value(), NUMBER)
                .when(identifier.type().hasValue() && identifier.value().isEmpty(), field + ".value", "number.missing")
                .when(
                        identifier.country().isPresent() && identifier.type() != IdentifierType.FOREIGN_DOCUMENT,
                        field + ".country",
                        "country.unexpected")
                .code(field + ".country", identifier.country(), "COUNTRY", codes)
                .code(field + ".keptBecause", identifier.keptBecause(), "IDENTIFIER_KEPT", codes)
                .when(doubtful && identifier.keptBecause().isEmpty(), field + ".keptBecause", "reason.missing")
                .list();
    }
}
