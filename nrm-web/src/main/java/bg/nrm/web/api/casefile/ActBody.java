package bg.nrm.web.api.casefile;

import bg.nrm.casefile.ActForm;
import bg.nrm.question.Answers;
import bg.nrm.question.Questions;
import bg.nrm.web.api.question.AskedBody;
import jakarta.json.bind.JsonbException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;

/** What is sent to do an act: a member a question, and apart when it happened and what there is to say. */
final class ActBody extends AskedBody {

    static final String APART = "happened";

    private static final Questions HAPPENED = Questions.questions(
            Questions.section(APART, Questions.needed(ActForm.HAPPENED_AT), Questions.asked(ActForm.NOTE)));

    @NotNull
    @Valid
    private final When happened;

    ActBody(Questions questions, Map<String, Object> sent) {
        super(own(questions), own(sent));
        happened = sent.get(APART) == null ? null : when(sent.get(APART));
    }

    /** What the act itself asks, without when it happened. */
    static Questions own(Questions questions) {
        return questions.without(ActForm.HAPPENED_AT).without(ActForm.NOTE);
    }

    private static Map<String, Object> own(Map<String, Object> sent) {
        Map<String, Object> own = new HashMap<>(sent);
        own.remove(APART);
        return own;
    }

    @SuppressWarnings("unchecked")
    private static When when(Object sent) {
        if (!(sent instanceof Map)) {
            throw new JsonbException("property '" + APART + "' because of: not of its kind");
        }
        try {
            return new When((Map<String, Object>) sent);
        } catch (JsonbException within) {
            throw new JsonbException("property '" + APART + "' because of: " + within.getMessage(), within);
        }
    }

    /** All that was answered. */
    Answers said() {
        return answers().and(happened.answers());
    }

    private static final class When extends AskedBody {
        private When(Map<String, Object> sent) {
            super(HAPPENED, sent);
        }
    }
}
