package bg.nrm.signal;

import bg.nrm.codes.CodeLists;
import bg.nrm.input.Problem;
import bg.nrm.input.Problems;
import bg.nrm.person.PersonChecks;
import bg.nrm.question.Answers;
import bg.nrm.question.Setting;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What stands in the way of recording a signal: what its questions say, and what those about its persons say. */
@ApplicationScoped
public class SignalChecks {

    static final int PERSONS = 50;

    @Inject
    private CodeLists codes;

    @Inject
    private PersonChecks persons;

    protected SignalChecks() {}

    SignalChecks(CodeLists codes, PersonChecks persons) {
        this.codes = codes;
        this.persons = persons;
    }

    /** What stands in the way of registering it. */
    public List<Problem> problems(Intake intake, Instant now) {
        LocalDate today = Sofia.dayOf(now);
        Problems problems = new Problems()
                .all(problems(intake.facts(), now))
                .text(SignalQuestions.NARRATIVE.name(), intake.narrative(), SignalQuestions.NARRATIVE_LETTERS)
                .when(intake.persons().size() > PERSONS, "persons", "number.range", 0, PERSONS);
        for (int i = 0; i < intake.persons().size(); i++) {
            String part = "persons[" + i + "]";
            persons.problems(intake.persons().get(i), today).stream()
                    .map(problem -> problem.in(part))
                    .forEach(problem -> problems.all(List.of(problem)));
        }
        return problems.list();
    }

    /** What stands in the way of keeping these facts. */
    public List<Problem> problems(Answers facts, Instant now) {
        return SignalQuestions.FACTS.problems(facts, new Setting() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public boolean has(String list, String code) {
                return codes.has(list, code);
            }
        });
    }
}
