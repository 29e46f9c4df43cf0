package bg.nrm.web.signals;

import bg.nrm.question.Questions;
import bg.nrm.signal.SignalQuestions;
import bg.nrm.web.draft.Typed;
import bg.nrm.web.input.Fields;
import bg.nrm.web.persons.PersonTyped;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a new signal as a draft: brought back on the server, because a field that only shows after a choice has to be there
 * before the page can fill it.
 */
final class SignalDraft {

    static final String FORM = "signal";
    private static final Pattern OF_PERSON = Pattern.compile("signal:persons:(\\d{1,2}):([A-Za-z0-9]+)");
    private static final Map<String, String> OF_NUMBER =
            Map.of("idType", "type", "idValue", "value", "idCountry", "country", "idKept", "kept");

    private SignalDraft() {}

    /** Fills the form with what was typed. */
    static void bringBack(Typed draft, SignalTyped into) {
        into.getPersons().clear();
        for (int i = 0; i < draft.rows("signal:persons"); i++) {
            into.addPerson();
        }
        into.setUnshared(draft.value("signal:unshared").isPresent());
        SignalQuestions.INTAKE.asked().stream()
                .map(Questions.Asked::question)
                .filter(question -> draft.values().containsKey(clientId(question.name())))
                .forEach(question -> into.getForm().put(question, draft.values().get(clientId(question.name()))));
        draft.values().forEach((name, values) -> putOfPerson(name, values.isEmpty() ? "" : values.get(0), into));
    }

    private static void putOfPerson(String name, String value, SignalTyped into) {
        Matcher ofPerson = OF_PERSON.matcher(name);
        if (ofPerson.matches()) {
            PersonTyped person = into.getPersons().get(Integer.parseInt(ofPerson.group(1)));
            fields(person, ofPerson.group(2)).put(OF_NUMBER.getOrDefault(ofPerson.group(2), ofPerson.group(2)), value);
        }
    }

    private static Fields fields(PersonTyped person, String id) {
        return OF_NUMBER.containsKey(id) ? person.getNumber() : person.getFields();
    }

    /** Where on the page a path of the domain stands. */
    static String clientId(String field) {
        Matcher ofPerson = Pattern.compile("persons\\[(\\d+)]\\.(.+)").matcher(field);
        return ofPerson.matches()
                ? "signal:persons:" + ofPerson.group(1) + ":" + idOfPerson(ofPerson.group(2))
                : "signal:" + field;
    }

    private static String idOfPerson(String field) {
        if (field.startsWith("name.")) {
            return "name";
        }
        if (field.startsWith("identifiers[")) {
            String part = field.substring(field.indexOf('.') + 1);
            return OF_NUMBER.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(part.equals("keptBecause") ? "kept" : part))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("idValue");
        }
        return switch (field) {
            case "age.asOf" -> "age";
            case "citizenships" -> "citizenship";
            case "languages" -> "language";
            default -> field.substring(field.indexOf('.') + 1);
        };
    }
}
