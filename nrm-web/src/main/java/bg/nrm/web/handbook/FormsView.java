package bg.nrm.web.handbook;

import bg.nrm.handbook.OpeningHandbook;
import bg.nrm.paper.Form;
import bg.nrm.paper.FormWords;
import bg.nrm.paper.Forms;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.reporting.print.PaperPrinter;
import bg.nrm.web.frame.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** All forms of the mechanism, to be printed blank. */
@Named
@RequestScoped
public class FormsView {

    @Inject
    private OpeningHandbook opening;

    @Inject
    private Language language;

    /** A form in the list. */
    public record Line(String code, String title, String source, String signed) {}

    @PostConstruct
    void open() {
        opening.open(Editions.ADULTS_1.edition().code(), language.locale());
    }

    public List<Line> getForms() {
        FormWords words = FormWords.in(language.locale());
        return Forms.all().stream().map(form -> line(form, words)).toList();
    }

    private static Line line(Form form, FormWords words) {
        return new Line(
                form.code(),
                words.title(form),
                PaperPrinter.source(form, Editions.ADULTS_1, words.words()),
                form.signatories().stream().map(words::of).collect(Collectors.joining(", ")));
    }
}
