package bg.nrm.web.api.person;

import bg.nrm.person.PersonQuestions;
import bg.nrm.question.Answers;
import bg.nrm.web.api.question.AskedBody;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Map;

/** All that is recorded of who somebody is and how to reach them. What is not sent is unknown. */
@JsonbTypeAdapter(PersonBody.Json.class)
public final class PersonBody extends AskedBody {

    PersonBody(Answers person) {
        super(PersonQuestions.PERSON, person);
    }

    PersonBody(Map<String, Object> sent) {
        super(PersonQuestions.PERSON, sent);
    }

    /** How it is written and read. */
    public static class Json implements JsonbAdapter<PersonBody, Map<String, Object>> {
        @Override
        public Map<String, Object> adaptToJson(PersonBody body) {
            return body.members();
        }

        @Override
        public PersonBody adaptFromJson(Map<String, Object> sent) {
            return new PersonBody(sent);
        }
    }
}
