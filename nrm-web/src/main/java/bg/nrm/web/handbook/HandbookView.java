package bg.nrm.web.handbook;

import bg.nrm.handbook.OpenedHandbook;
import bg.nrm.handbook.OpeningHandbook;
import bg.nrm.procedure.language.Confidence;
import bg.nrm.procedure.language.Parameter;
import bg.nrm.procedure.language.Principle;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.publication.Chapter;
import bg.nrm.procedure.publication.Handbook;
import bg.nrm.procedure.publication.Right;
import bg.nrm.procedure.sop.Circle;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.web.cases.Terms;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Visitor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The contents of the handbook, and what holds for all measures: principles, rights in time, configured numbers. */
@Named
@RequestScoped
public class HandbookView {

    /** A part of the SOP with its measures. */
    public record Part(String title, List<Chapter> chapters) {}

    /** One of the handbooks, and whether it is the one that is read. */
    public record Book(String title, String href, boolean read) {}

    /** A configured number as the handbook shows it. */
    public record Setting(String name, String amount, String confidence) {}

    @Inject
    private OpeningHandbook opening;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    /** A measure asked for by an older link. */
    @Inject
    @Param
    private String chapter;

    /** Code of the edition that is read; the one for adults, if none is named. */
    @Inject
    @Param
    private String rules;

    private OpenedHandbook opened;

    @PostConstruct
    void open() {
        opened = opening.open(
                Optional.ofNullable(rules).orElse(Editions.ADULTS_1.edition().code()), language.locale());
    }

    /** Leads a link that names a measure to its page; the browser keeps the step. */
    public void follow() {
        Optional.ofNullable(chapter).flatMap(getBook()::chapter).ifPresent(this::leadTo);
    }

    private void leadTo(Chapter found) {
        if (rules == null) {
            Faces.redirect("handbook/measure.xhtml?n=%s", found.number());
        } else {
            Faces.redirect("handbook/measure.xhtml?rules=%s&n=%s", rules, found.number());
        }
    }

    /** The code in an address. */
    public String getRules() {
        return URLEncoder.encode(opened.procedure().edition().code(), StandardCharsets.UTF_8);
    }

    /** The handbooks of everybody for whom rules are written. */
    public List<Book> getBooks() {
        return Arrays.stream(Circle.values())
                .flatMap(circle -> Editions.inForce(circle, Moments.dayOf(visitor.now())).stream()
                        .map(procedure -> book(circle, procedure)))
                .toList();
    }

    private Book book(Circle circle, Procedure procedure) {
        return new Book(
                Terms.capital(wording(circle)),
                "?rules=" + URLEncoder.encode(procedure.edition().code(), StandardCharsets.UTF_8),
                procedure.equals(opened.procedure()));
    }

    public Handbook getBook() {
        return opened.handbook();
    }

    public List<Part> getParts() {
        Map<String, List<Chapter>> parts = getBook().chapters().stream()
                .collect(Collectors.groupingBy(Chapter::part, LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    public List<Right> getRights() {
        return getBook().rights();
    }

    public List<Principle> getPrinciples() {
        return List.of(Principle.values());
    }

    public List<Setting> getSettings() {
        return Arrays.stream(Parameter.values())
                .map(parameter -> new Setting(
                        wording(parameter),
                        opened.words().value(parameter, opened.parameters()),
                        confidence(
                                opened.parameters().isVerified(parameter)
                                        ? Confidence.CONFIRMED
                                        : parameter.confidence())))
                .toList();
    }

    /** A term of the rules in words. */
    public String wording(Enum<?> term) {
        return opened.words().of(term);
    }

    public String ruleOf(Principle principle) {
        return opened.words().rule(principle);
    }

    public String sourceOf(Principle principle) {
        return opened.words().of(principle.source());
    }

    /** How sure it is: the tag of the knowledge base and what it means. */
    public String confidence(Confidence confidence) {
        return "[%c] %s".formatted(confidence.letter(), wording(confidence));
    }

    OpenedHandbook opened() {
        return opened;
    }
}
