package bg.nrm.reporting.print;

import bg.nrm.codes.CodeLists;
import bg.nrm.codes.ListedCode;
import bg.nrm.organisation.Body;
import bg.nrm.organisation.PublishedBodies;
import bg.nrm.paper.Form;
import bg.nrm.paper.OpeningAPaper.OpenedPaper;
import bg.nrm.paper.PaperSheet;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.sop.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints papers that were opened for it, and blank forms. What may be printed was asked of whoever opened it. */
@ApplicationScoped
public class PaperPrinter {

    private static final Locale BULGARIAN = new Locale("bg");

    @Inject
    private CodeLists lists;

    @Inject
    private PublishedBodies organisations;

    @Inject
    private Clock clock;

    /** A version of a paper as PDF/A. */
    public byte[] pdf(OpenedPaper opened) {
        PaperSheet sheet = opened.sheet();
        Instant recorded = sheet.version().recordedAt();
        PrintedPaper printed = PrintedPaper.of(
                sheet,
                opened.inHand().caseFile().reference().shown(),
                name(sheet.version().bodyId()),
                source(sheet.form(), opened.inHand().agenda().procedure()));
        return PaperLayout.pdf(printed, valuesAt(recorded), clock.instant());
    }

    /** A blank form as PDF/A. */
    public byte[] blank(Form form) {
        return PaperLayout.pdf(
                PrintedPaper.blank(form, source(form, Editions.ADULTS_1)), valuesAt(clock.instant()), clock.instant());
    }

    private Values valuesAt(Instant recorded) {
        return new Values() {
            @Override
            public String code(String list, String code) {
                return lists.labelAt(recorded, list, code, BULGARIAN);
            }

            @Override
            public List<String> choices(String list) {
                return lists.current(list).stream()
                        .map((ListedCode entry) -> entry.label(BULGARIAN))
                        .toList();
            }

            @Override
            public String body(String key) {
                return name(Long.parseLong(key));
            }
        };
    }

    private String name(long body) {
        return organisations
                .find(body)
                .map((Body known) -> known.name(BULGARIAN))
                .orElse("–");
    }

    private static String source(Form form, Procedure rules) {
        return source(form, rules, Words.in(BULGARIAN));
    }

    /** Where the mechanism names the document: in these rules, or else in the first that have it. */
    public static String source(Form form, Procedure rules, Words words) {
        return Stream.concat(Stream.of(rules), Editions.all().stream())
                .flatMap(procedure -> procedure
                        .steps()
                        .filter(step -> step.documents().contains(form.document()))
                        .map(step -> procedure.measureOf(step.id()).cite(step)))
                .findFirst()
                .map(words::of)
                .orElse("");
    }
}
