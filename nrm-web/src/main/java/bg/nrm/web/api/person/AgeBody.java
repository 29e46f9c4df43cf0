package bg.nrm.web.api.person;

import bg.nrm.person.PersonQuestions;
import bg.nrm.question.Answers;
import bg.nrm.web.api.question.AskedBody;
import jakarta.json.bind.annotation.JsonbTypeSerializer;

/** How old somebody is, and how that is known. */
@JsonbTypeSerializer(AskedBody.Telling.class)
public final class AgeBody extends AskedBody {

    AgeBody(Answers person) {
        super(PersonQuestions.PERSON.group("AGE").alone(), person);
    }
}
