package bg.nrm.web.handbook;

import bg.nrm.access.NotFound;
import bg.nrm.procedure.language.Length;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.publication.Chapter;
import bg.nrm.procedure.publication.StepRule;
import bg.nrm.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** One measure of the SOP: what it is for, its steps as a drawing and one by one, before and after it the others. */
@Named
@RequestScoped
public class MeasureView {

    @Inject
    private HandbookView handbook;

    @Inject
    private Texts texts;

    @Inject
    @Param
    private String n;

    private Chapter chapter;
    private StepFlow flow;

    @PostConstruct
    void open() {
        chapter = handbook.getBook().chapter(Optional.ofNullable(n).orElse("")).orElseThrow(NotFound::new);
        flow = FlowLayout.of(handbook.opened(), chapter.number(), texts.in("handbook", "flow.limit"));
    }

    public Chapter getChapter() {
        return chapter;
    }

    public StepFlow getFlow() {
        return flow;
    }

    /** What the drawing shows, for whoever does not see it. */
    public String getFlowInWords() {
        return texts.in("handbook", "flow.words", chapter.rules().size());
    }

    public String headingOf(StepRule rule) {
        return rule.number().map(number -> number + ". ").orElse("") + rule.title();
    }

    /** How the limit of a step is marked: by the law, by a setting that was confirmed or was not, or not at all. */
    public String limitOf(StepRule rule) {
        return handbook.opened()
                .procedure()
                .step(rule.id())
                .timeLimit()
                .map(limit -> kindOf(limit.length(), rule.id()))
                .orElse("");
    }

    private String kindOf(Length length, StepId step) {
        if (length.isStatutory()) {
            return handbook.opened()
                    .procedure()
                    .cite(step)
                    .source()
                    .act()
                    .authority()
                    .key()
                    .replace("limit.", "");
        }
        return handbook.opened().parameters().isVerified(length) ? "confirmed" : "configured";
    }

    /** The limit as it counts today. */
    public String amountOf(StepRule rule) {
        return handbook.opened()
                .procedure()
                .step(rule.id())
                .timeLimit()
                .map(limit -> handbook.opened()
                        .words()
                        .of(limit.length(), handbook.opened().parameters()))
                .orElse("");
    }

    public Optional<Chapter> getBefore() {
        return neighbour(-1);
    }

    public Optional<Chapter> getAfter() {
        return neighbour(1);
    }

    /** The address of a step, for a link from a drawing. */
    static String addressOf(Procedure rules, StepId step) {
        return "measure.xhtml?rules=" + URLEncoder.encode(rules.edition().code(), StandardCharsets.UTF_8) + "&n="
                + rules.measureOf(step).number() + "#" + step;
    }

    private Optional<Chapter> neighbour(int distance) {
        List<Chapter> chapters = handbook.getBook().chapters();
        int index = chapters.indexOf(chapter) + distance;
        return index >= 0 && index < chapters.size() ? Optional.of(chapters.get(index)) : Optional.empty();
    }
}
