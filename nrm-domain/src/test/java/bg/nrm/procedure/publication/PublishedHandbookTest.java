package bg.nrm.procedure.publication;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.sop.Editions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handbook is generated. A change of rule is a change of these files, for a lawyer to read in the diff. */
class PublishedHandbookTest {

    private static final Path PUBLISHED = Path.of("..", "docs", "procedure");

    private static final Map<String, Procedure> BOOKS = Map.of(
            "adults", Editions.ADULTS_1,
            "children", Editions.CHILDREN_1,
            "foreigners", Editions.FOREIGN_ADULTS_1,
            "foreign-children", Editions.FOREIGN_CHILDREN_1);

    @ParameterizedTest
    @CsvSource({
        "adults, bg", "adults, en", "children, bg", "children, en",
        "foreigners, bg", "foreigners, en", "foreign-children, bg", "foreign-children, en"
    })
    void theHandbookIsUpToDate(String book, String language) throws IOException {
        Words words = Words.in(Locale.forLanguageTag(language)).about(BOOKS.get(book));
        Handbook handbook = Handbook.of(BOOKS.get(book), words, Parameters.proposed());
        assertPublished(book + "-" + language + ".md", new HandbookDocument(handbook, words).text());
    }

    private static void assertPublished(String file, String generated) throws IOException {
        if (Boolean.getBoolean("publish")) {
            Files.writeString(PUBLISHED.resolve(file), generated);
        }
        assertThat(PUBLISHED.resolve(file))
                .as("run with -Dpublish=true to publish")
                .hasContent(generated);
    }
}
