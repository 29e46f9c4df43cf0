package bg.nrm.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What somebody typed is read in one way: only {@link Blank} decides what is nothing. */
class BlankArchitectureTest {

    private static final Pattern OWN_WAY =
            Pattern.compile("(\\.|::)(strip|stripLeading|stripTrailing|trim|isBlank)\\b(?!\\w)|\\\\u00a0|\\\\u200b");

    /** Files that read no typed text, or must not touch what was typed. */
    private static final Set<String> APART = Set.of(
            "Link.java", // a checkpoint copied from paper: its form is checked
            "MailSettings.java", // configuration
            "PasswordRules.java", // lines of a list that is part of the program
            "CommonPasswords.java", // the same
            "PasswordView.java", // a password is what it is; only plain blanks around it are dropped
            "Entering.java", // the same
            "HandbookDocument.java", // printed, not read
            "WorksheetNames.java", // printed
            "CsvFormat.java", // printed
            "Typeface.java", // printed
            "PaperLayout.java", // a paper without content is a blank one
            "VictimsStatement.java", // codes of the database
            "FileText.java", // files published elsewhere
            "LineFields.java", // of files published elsewhere
            "GlotipFile.java", // the same
            "LineBreaks.java", // printed
            "TokenAdmission.java", // a header
            "ClientAddress.java"); // a header

    @Test
    void nobodyElseDecidesWhatIsNothing() throws IOException {
        Set<String> own = new TreeSet<>();
        for (String module : List.of("nrm-domain", "nrm-reporting", "nrm-web")) {
            own.addAll(inModule(Path.of("..", module, "src", "main", "java")));
        }
        assertThat(own)
                .as("use bg.nrm.input.Blank: strip and isBlank know neither a no-break blank nor a zero-width one")
                .isEmpty();
    }

    private static Set<String> inModule(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            Set<Path> read = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !APART.contains(file.getFileName().toString()))
                    .collect(Collectors.toSet());
            assertThat(read).hasSizeGreaterThan(50);
            return read.stream()
                    .filter(file -> OWN_WAY.matcher(text(file)).find())
                    .map(Path::toString)
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file)
                    .replaceAll("paper\\.isBlank\\(\\)", "")
                    .replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
