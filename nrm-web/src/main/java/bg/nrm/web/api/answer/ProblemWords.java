package bg.nrm.web.api.answer;

import bg.nrm.input.Problem;
import bg.nrm.web.api.answer.Fault.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Words what a use case cannot take as it was sent. */
@ApplicationScoped
public class ProblemWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Inject
    private Spoken spoken;

    public Refusal refusal(List<Problem> problems) {
        return refusal(problems, "");
    }

    /** The same where the use case got only a part of the body: {@code person.}. */
    public Refusal refusal(List<Problem> problems, String part) {
        return Refusal.invalid(problems.stream()
                .map(problem -> new FieldFault(part + problem.field(), problem.code(), words(problem)))
                .toList());
    }

    private String words(Problem problem) {
        return spoken.find(
                        "api",
                        "problem." + problem.code(),
                        problem.details().stream().map(ProblemWords::shown).toArray())
                .orElseGet(() -> spoken.text("constraint.other"));
    }

    private static Object shown(Object detail) {
        return detail instanceof LocalDate day ? DAY.format(day) : detail;
    }
}
