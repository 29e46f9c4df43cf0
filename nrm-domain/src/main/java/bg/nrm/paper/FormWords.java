package bg.nrm.paper;

import bg.nrm.procedure.publication.Words;
import bg.nrm.question.Question;
import java.util.Locale;
import java.util.ResourceBundle;

/** The wording of the forms: Bulgarian, or English where asked for. Printed forms are Bulgarian. */
public record FormWords(Words words, ResourceBundle bundle) {

    public static FormWords in(Locale asked) {
        Words words = Words.in(asked);
        return new FormWords(
                words,
                ResourceBundle.getBundle("bg.nrm.paper.Forms", words.locale(), FormWords.class.getClassLoader()));
    }

    /** What the form is called. */
    public String title(Form form) {
        String own = "title." + form.document();
        if (bundle.containsKey(own)) {
            return bundle.getString(own);
        }
        String title = words.of(form.document());
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    /** What is asked. */
    public String label(Question<?> question) {
        return bundle.getString("field." + question.name());
    }

    public String of(Signatory signatory) {
        return bundle.getString("signatory." + signatory);
    }

    public String of(Signature.Answer answer) {
        return bundle.getString("answer." + answer);
    }

    /** Any other text of the forms. */
    public String text(String key) {
        return bundle.getString(key);
    }
}
