package bg.nrm.web.api.person;

import bg.nrm.person.PersonQuestions;
import bg.nrm.question.Answers;
import bg.nrm.web.api.question.AskedBody;
import jakarta.json.bind.annotation.JsonbTypeSerializer;

/** How somebody can be reached without putting them in danger. */
@JsonbTypeSerializer(AskedBody.Telling.class)
public final class ContactBody extends AskedBody {

    ContactBody(Answers person) {
        super(PersonQuestions.PERSON.group("CONTACT").alone(), person);
    }
}
