package bg.nrm.web.handbook;

import bg.nrm.handbook.OpeningHandbook;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.publication.Comparison;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.web.frame.Asked;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.tag.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What changes for somebody who comes from one set of rules, or edition, under another. */
@Named
@RequestScoped
public class DifferenceView {

    @Inject
    private OpeningHandbook opening;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    private String before;
    private String after;
    private Comparison comparison;

    @PostConstruct
    void compare() {
        before = Asked.text("before").orElse(Editions.ADULTS_1.edition().code());
        after = Asked.text("after").orElse(Editions.CHILDREN_1.edition().code());
        comparison = opening.compare(before, after, language.locale());
    }

    public Comparison getWhat() {
        return comparison;
    }

    public String getLead() {
        return texts.in("handbook", "difference.lead", words().edition(after), words().edition(before));
    }

    public List<Choice> getBefore() {
        return choices(before);
    }

    public List<Choice> getAfter() {
        return choices(after);
    }

    private List<Choice> choices(String chosen) {
        return Editions.all().stream()
                .map(Procedure::edition)
                .map(edition -> new Choice(
                        edition.code(),
                        words().edition(edition.code()),
                        edition.code().equals(chosen)))
                .toList();
    }

    private Words words() {
        return Words.in(language.locale());
    }
}
