package bg.nrm.reporting.print;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.paper.Content;
import bg.nrm.paper.Form;
import bg.nrm.paper.Forms;
import bg.nrm.procedure.language.Document;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.sop.Editions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What is printed, compared with what was printed before, and held against PDF/A-2u by an independent checker. */
class PaperLayoutTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Path GOLDEN = Path.of("src/test/resources/bg/nrm/reporting/print");

    private static final Path TO_LOOK_AT = Path.of("target/print");

    @BeforeAll
    static void checker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Form> forms() {
        return Forms.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_blank_form_is_as_it_was(Form form) throws Exception {
        byte[] pdf = PaperLayout.pdf(PrintedPaper.blank(form, source(form)), new SaidByCode(), NOW);
        assertArchival(pdf);
        assertGolden("blank-" + form.code(), pdf);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_filled_form_is_as_it_was(Form form) throws Exception {
        byte[] pdf = PaperLayout.pdf(filled(form, Filled.of(form)), new SaidByCode(), NOW);
        assertArchival(pdf);
        assertGolden("filled-" + form.code(), pdf);
    }

    @Test
    void a_long_plan_goes_over_several_pages_that_say_which_they_are() throws Exception {
        Form form = Forms.of(Document.SUPPORT_AND_SAFETY_PLAN);
        Content content = Filled.of(form)
                .with("urgentNeeds", "Подслон и лекарства.\n".repeat(120))
                .withRows(
                        "steps",
                        java.util.Collections.nCopies(
                                40,
                                Map.of(
                                        "step",
                                        "Среща с психолог и преглед на плана ".repeat(5),
                                        "responsible",
                                        "Приют")));
        byte[] pdf = PaperLayout.pdf(filled(form, content), new SaidByCode(), NOW);
        assertArchival(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Страница 1 от " + document.getNumberOfPages())
                    .contains("Страница " + document.getNumberOfPages() + " от " + document.getNumberOfPages());
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
            }
        }
    }

    @Test
    void what_the_font_does_not_have_is_marked_and_breaks_nothing() throws Exception {
        Form form = Forms.of(Document.PERSONAL_FILE_ENTRY);
        byte[] pdf = PaperLayout.pdf(
                filled(
                        form,
                        Content.NONE.with(
                                "entry", "Име 😀 \u0007 ქართული العربية Çiğdem Łódź\tкрай " + "а".repeat(500))),
                new SaidByCode(),
                NOW);
        assertArchival(pdf);
        assertThat(text(pdf)).contains("Çiğdem Łódź край").doesNotContain("😀");
    }

    @Test
    void the_matrix_explains_itself() throws Exception {
        Form form = Forms.of(Document.RISK_ASSESSMENT);
        String text = text(PaperLayout.pdf(filled(form, Filled.of(form)), new SaidByCode(), NOW));
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Матрицата показва HIGH степен заради: TRAFFICKER_THREAT (тежест: HIGH, вероятност: MEDIUM).")
                .contains("Не е известно колко тежки или вероятни са: DEBT.")
                .contains("Защитни фактори: SAFE_PLACE.")
                .contains("Оценената степен е по-ниска от показаната");
    }

    private static PrintedPaper filled(Form form, Content content) {
        return new PrintedPaper(
                form,
                content,
                Optional.of("K7M2-4TQX"),
                2,
                Optional.of(NOW),
                Optional.of("Кризисен център (измислен)"),
                source(form),
                Map.of());
    }

    private static String source(Form form) {
        return PaperPrinter.source(form, Editions.ADULTS_1, Words.in(new Locale("bg")));
    }

    /** For the archive, and for whoever has it read out. */
    private static void assertArchival(byte[] pdf) throws Exception {
        assertConforms(pdf, PDFAFlavour.PDFA_2_U);
        assertConforms(pdf, PDFAFlavour.PDFUA_1);
    }

    private static void assertConforms(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as("%s: %s", flavour, result.getTestAssertions())
                    .isTrue();
        }
    }

    private static void assertGolden(String name, byte[] pdf) throws IOException {
        Path golden = GOLDEN.resolve(name + ".txt");
        Files.createDirectories(TO_LOOK_AT);
        Files.write(TO_LOOK_AT.resolve(name + ".pdf"), pdf);
        String text = text(pdf);
        if (Boolean.getBoolean("publish")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n--- page ---\n");
            return stripper.getText(document).replaceAll("[ ]+\n", "\n");
        }
    }

    /** Codes as they are: the wording of lists is not what is tested here. */
    private static final class SaidByCode implements Values {

        @Override
        public String code(String list, String code) {
            return code;
        }

        @Override
        public List<String> choices(String list) {
            return List.of(list + " 1", list + " 2", list + " 3");
        }

        @Override
        public String body(String key) {
            return "Приют (измислен)";
        }
    }
}
