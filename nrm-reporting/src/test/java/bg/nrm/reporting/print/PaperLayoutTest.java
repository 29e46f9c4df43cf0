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
import java.text.Normalizer;
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
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Thị Hữu Phước",
                "Đặng Văn Đức",
                "Þórunn Æsa Guðrún",
                "Євгенія Ґалаґан, їжак",
                "Şükran Çelik, İğdır",
                "Əliyev Çingiz",
                "Қасымжомарт Әбдіқадір",
                "ქეთევან",
                "Հայկ",
                "Љубиша Ђорђевић, Ѓорѓи",
                "Łukasz Żółć, Dvořák, Șerban, Ķemeri",
                "official ffi fl tf",
                "Крал Ѝ, а̀ и о́"
            })
    void a_name_is_printed_and_read_back_as_it_is_spelled(String name) throws Exception {
        String printed = printed(Normalizer.normalize(name, Normalizer.Form.NFD));
        assertThat(Normalizer.normalize(printed, Normalizer.Form.NFC)).contains(name);
        assertThat(printed).as("composed").contains(Normalizer.normalize(name, Normalizer.Form.NFC));
        assertThat(printed).doesNotContain("?", "\u25A1", "[");
    }

    @Test
    void signs_that_nobody_sees_are_not_on_the_paper() throws Exception {
        assertThat(
                        printed(
                                "тра\u00ADфи\u00ADкант Ма\u200Bрия \uFEFFИва\u2060нова \u202Bи\u202C \u2009дру\uFE0Fги\u3000лица"))
                .contains("трафикант Мария Иванова и други лица")
                .doesNotContain("\u00AD", "\u200B", "\u2060", "\uFEFF");
    }

    @Test
    void what_cannot_be_printed_is_said_in_words() throws Exception {
        String text = printed("Име العربية محمد, 陈伟, नेहा, 陈 и 위 \u0007 край " + "а".repeat(500));
        assertThat(text)
                .contains("Име [11 знака, арабска писменост], [2 знака, китайска писменост], [2 знака, деванагари],"
                        + " [1 знак, китайска писменост] и [1 знак, корейска писменост] край")
                .contains("Препишете ги на ръка по записа в регистъра.")
                .doesNotContain("?", "\u25A1");
        assertThat(printed("Мария?")).contains("Мария?").doesNotContain("Препишете ги на ръка");
    }

    /** The text of a paper with this entry, blanks and lines as one blank. */
    private static String printed(String entry) throws Exception {
        byte[] pdf = PaperLayout.pdf(
                filled(Forms.of(Document.PERSONAL_FILE_ENTRY), Content.NONE.with("entry", entry)),
                new SaidByCode(),
                NOW);
        assertArchival(pdf);
        return text(pdf).replaceAll("\\s+", " ");
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
