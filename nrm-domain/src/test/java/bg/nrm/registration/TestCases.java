package bg.nrm.registration;

import bg.nrm.casefile.ACase;
import bg.nrm.casefile.Episode;
import bg.nrm.person.Age;
import bg.nrm.person.Person;
import bg.nrm.person.PersonAnswers;
import bg.nrm.question.Answers;
import java.time.LocalDate;

/** A girl who was seventeen when she was identified. */
final class TestCases {

    private TestCases() {}

    static ACase of() {
        return ACase.of(details());
    }

    static Person seventeen() {
        return new Person(details(), ACase.SECRETARY, ACase.MONDAY, LocalDate.of(2026, 11, 16));
    }

    static Episode episode() {
        return ACase.episode();
    }

    private static Answers details() {
        return PersonAnswers.UNKNOWN.and(PersonAnswers.of(new Age.Born(LocalDate.of(2008, 11, 17))));
    }
}
