package bg.nrm.procedure.publication;

import static org.assertj.core.api.Assertions.assertThat;

import bg.nrm.procedure.language.Parameters;
import bg.nrm.procedure.sop.Editions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handbook is generated. A change of rule is a change of these files, for a lawyer to read in the diff. */
class PublishedHandbookTest {

    private static final Path PUBLISHED = Path.of("..", "docs", "procedure");

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void theHandbookIsUpToDate(String language) throws IOException {
        Words words = Words.in(Locale.forLanguageTag(language));
        Handbook handbook = Handbook.of(Editions.ADULTS_1, words, Parameters.proposed());
        assertPublished("adults-" + language + ".md", new HandbookDocument(handbook, words).text());
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
