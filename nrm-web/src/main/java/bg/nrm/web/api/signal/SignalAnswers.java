package bg.nrm.web.api.signal;

import bg.nrm.input.Problem;
import bg.nrm.person.PersonQuestions;
import bg.nrm.signal.SignalChange;
import bg.nrm.web.api.answer.Changed;
import bg.nrm.web.api.answer.Faults;
import bg.nrm.web.api.answer.ProblemWords;
import bg.nrm.web.api.answer.Refusal;
import bg.nrm.web.api.question.Differences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is answered to a change of a signal. */
@ApplicationScoped
class SignalAnswers {

    private static final String FACTS = "facts.";
    private static final Pattern OF_PERSON = Pattern.compile("(persons\\[\\d+]\\.)(.+)");

    @Inject
    private Faults faults;

    @Inject
    private ProblemWords words;

    /** The use case names parts of facts and of persons; in the body the facts are a part of their own. */
    Response invalidIntake(List<Problem> problems) {
        return faults.answer(words.refusal(problems, SignalAnswers::inIntake));
    }

    Response made(SignalChange result) {
        return result instanceof SignalChange.Invalid invalid
                ? faults.answer(words.refusal(invalid.problems(), PersonQuestions.PERSON::path))
                : of(result, 0, Response.Status.CREATED);
    }

    Response of(SignalChange result, long sentVersion, Response.Status done) {
        if (result instanceof SignalChange.Invalid invalid) {
            return faults.answer(words.refusal(invalid.problems(), SignalAnswers::inFacts));
        }
        if (result instanceof SignalChange.Conflict conflict) {
            return faults.answer(
                    Refusal.conflict(Differences.of(conflict.between(), "facts", conflict.version(), sentVersion)));
        }
        return Response.status(done)
                .entity(new Changed(((SignalChange.Changed) result).version()))
                .build();
    }

    private static String inIntake(String field) {
        Matcher ofPerson = OF_PERSON.matcher(field);
        if (ofPerson.matches()) {
            return ofPerson.group(1) + PersonQuestions.PERSON.path(ofPerson.group(2));
        }
        return field.equals("persons") || field.equals("narrative") ? field : FACTS + field;
    }

    private static String inFacts(String field) {
        return field.equals("reason") ? field : FACTS + field;
    }
}
