package bg.nrm.web.api.person;

import bg.nrm.person.PersonQuestions;
import bg.nrm.question.Answers;
import bg.nrm.web.api.question.AskedBody;
import jakarta.json.bind.annotation.JsonbTypeSerializer;

/** What is known of a name; each part may be missing. */
@JsonbTypeSerializer(AskedBody.Telling.class)
public final class NameBody extends AskedBody {

    NameBody(Answers person) {
        super(PersonQuestions.PERSON.group("NAME").alone(), person);
    }
}
