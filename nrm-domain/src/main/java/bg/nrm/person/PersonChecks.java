package bg.nrm.person;

import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.person.identifier.Doubt;
import bg.nrm.person.identifier.Egn;
import bg.nrm.person.identifier.Identifier;
import bg.nrm.question.Answers;
import bg.nrm.question.Question;
import bg.nrm.question.Setting;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What cannot be recorded of a person, and what may be recorded but is doubtful. */
@ApplicationScoped
public class PersonChecks {

    @Inject
    private CodeLists codes;

    protected PersonChecks() {}

    PersonChecks(CodeLists codes) {
        this.codes = codes;
    }

    /** What stands in the way of recording these answers. */
    public List<Problem> problems(Answers details, LocalDate today) {
        return PersonQuestions.PERSON.problems(details, new Setting() {
            @Override
            public Instant now() {
                return today.atStartOfDay(Sofia.ZONE).toInstant();
            }

            @Override
            public boolean has(String list, String code) {
                return codes.has(list, code);
            }

            @Override
            public List<String> doubts(Question<?> question, Answers row, Answers whole) {
                return question.equals(PersonQuestions.VALUE)
                        ? PersonChecks.doubts(PersonAnswers.identifier(row), whole, today).stream()
                                .map(Enum::name)
                                .toList()
                        : List.of();
            }
        });
    }

    /** Why a number of somebody may be wrong: by itself, and held against sex and age. The gravest first. */
    public static List<Doubt> doubts(Identifier identifier, Answers details, LocalDate today) {
        List<Doubt> doubts = new ArrayList<>(identifier.doubts(today));
        identifier.egn().filter(egn -> egn.isValid(today)).ifPresent(egn -> {
            if (details.of(PersonQuestions.SEX).equals(Optional.of(egn.isOfMan() ? Sex.F : Sex.M))) {
                doubts.add(Doubt.SEX_DIFFERS);
            }
            if (birthDiffers(egn, PersonAnswers.age(details), today)) {
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
}
