package bg.nrm.web.api.signal;

import bg.nrm.question.Answers;
import bg.nrm.signal.SignalQuestions;
import bg.nrm.web.api.question.AskedBody;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Map;

/** What is recorded of a signal and may be put right later. What is not sent is unknown. */
@JsonbTypeAdapter(FactsBody.Json.class)
public final class FactsBody extends AskedBody {

    FactsBody(Answers facts) {
        super(SignalQuestions.FACTS, facts);
    }

    FactsBody(Map<String, Object> sent) {
        super(SignalQuestions.FACTS, sent);
    }

    /** How it is written and read. */
    public static class Json implements JsonbAdapter<FactsBody, Map<String, Object>> {
        @Override
        public Map<String, Object> adaptToJson(FactsBody body) {
            return body.members();
        }

        @Override
        public FactsBody adaptFromJson(Map<String, Object> sent) {
            return new FactsBody(sent);
        }
    }
}
