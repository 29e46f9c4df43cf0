package bg.nrm.web.signals;

import bg.nrm.person.PersonQuestions;
import bg.nrm.signal.SignalQuestions;
import bg.nrm.web.draft.Typed;
import bg.nrm.web.persons.PersonTyped;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a new signal as a draft: brought back on the server, because a field that only shows after a choice has to be there
 * before the page can fill it.
 */
final class SignalDraft {

    static final String FORM = "signal";
    static final String PERSONS = "signal:persons";
    private static final Pattern OF_PERSON = Pattern.compile("persons\\[(\\d+)]\\.(.+)");

    private SignalDraft() {}

    /** Fills the form with what was typed. */
    static void bringBack(Typed draft, SignalTyped into) {
        into.getPersons().clear();
        for (int i = 0; i < draft.rows(PERSONS); i++) {
            into.addPerson();
            into.getPersons().get(i).bringBack(PersonQuestions.FIRST_CONTACT, draft.within(PERSONS + ":" + i + ":"));
        }
        into.setUnshared(draft.value("signal:unshared").isPresent());
        into.getForm().bringBack(SignalQuestions.INTAKE, draft.within("signal:"));
    }

    /** Where on the page a path of the domain stands. */
    static String clientId(String field, List<PersonTyped> persons) {
        Matcher ofPerson = OF_PERSON.matcher(field);
        if (!ofPerson.matches()) {
            return "signal:" + field;
        }
        PersonTyped person = persons.get(Integer.parseInt(ofPerson.group(1)));
        return PERSONS + ":" + ofPerson.group(1) + ":"
                + person.fieldOf(PersonQuestions.FIRST_CONTACT, ofPerson.group(2));
    }
}
