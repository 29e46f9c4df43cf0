package bg.nrm.web.question;

import bg.nrm.question.Answers;
import bg.nrm.question.Input;
import bg.nrm.question.Kind;
import bg.nrm.question.Question;
import bg.nrm.question.Questions;
import bg.nrm.question.Reading;
import bg.nrm.question.Spelling;
import bg.nrm.web.input.Fields;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What stands in the fields of a form, as typed, by the names of its questions: one text a field, several where several may be chosen.
 * In pages: {@code #{typed.fields['place']}}, {@code #{typed.choices['forms']}}.
 */
public class TypedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final HashMap<String, Object> choices = new HashMap<>();

    /** A form that shows answers. */
    public static TypedForm of(Questions questions, Answers answers) {
        TypedForm typed = new TypedForm();
        questions.asked().forEach(asked -> typed.put(asked.question(), answers));
        return typed;
    }

    private void put(Question<?> question, Answers answers) {
        put(question, answers.spelt(question, Spelling.PEOPLE));
    }

    /** Fills the field of a question, as a draft had it. */
    public void put(Question<?> question, List<String> texts) {
        if (question.kind() instanceof Kind.Choices) {
            choices.put(question.name(), texts.toArray());
        } else {
            fields.put(question.name(), texts.isEmpty() ? "" : texts.get(0));
        }
    }

    /** What it says, and what of it cannot be read. */
    public Reading read(Questions questions) {
        Map<String, List<String>> texts = new HashMap<>();
        fields.forEach((name, text) -> texts.put(name, List.of(text)));
        choices.forEach((name, chosen) -> texts.put(name, texts(chosen)));
        return Reading.of(questions, Input.of(texts), Spelling.PEOPLE);
    }

    private static List<String> texts(Object chosen) {
        Stream<?> several = chosen instanceof Collection<?> list
                ? list.stream()
                : chosen instanceof Object[] array ? Arrays.stream(array) : Stream.empty();
        return several.map(Objects::toString).toList();
    }

    public Fields getFields() {
        return fields;
    }

    public Map<String, Object> getChoices() {
        return choices;
    }
}
