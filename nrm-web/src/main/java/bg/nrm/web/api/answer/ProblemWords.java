package bg.nrm.web.api.answer;

import bg.nrm.input.Problem;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.web.api.answer.Fault.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.UnaryOperator;

/** Words what a use case cannot take as it was sent. */
@ApplicationScoped
public class ProblemWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Inject
    private Spoken spoken;

    public Refusal refusal(List<Problem> problems) {
        return refusal(problems, UnaryOperator.identity());
    }

    /** The same where the use case names the parts otherwise than the body does. */
    public Refusal refusal(List<Problem> problems, UnaryOperator<String> fieldOfBody) {
        return Refusal.invalid(problems.stream()
                .map(problem -> new FieldFault(fieldOfBody.apply(problem.field()), problem.code(), words(problem)))
                .toList());
    }

    /** In the words of the pages. */
    private String words(Problem problem) {
        return spoken.find(
                        "input",
                        problem.code(),
                        problem.details().stream().map(this::shown).toArray())
                .orElseGet(() -> spoken.text("constraint.other"));
    }

    private Object shown(Object detail) {
        if (detail instanceof Lack lack) {
            return Words.in(spoken.locale()).of(lack);
        }
        if (detail instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return detail instanceof LocalDate day ? DAY.format(day) : detail;
    }
}
