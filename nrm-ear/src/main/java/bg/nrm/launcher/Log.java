package bg.nrm.launcher;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a log the one line that tells an administrator why something failed. */
final class Log {

    private static final Pattern DATABASE_ERROR = Pattern.compile("\\[ERROR] (.*)");
    private static final Pattern DEPLOYMENT_ERROR = Pattern.compile(
            "((?:Exception while|Exception during|Error while|Error occurred|Caused by:|Address already in use).*)");

    private Log() {}

    static String lastError(Path log) {
        return found(log, DATABASE_ERROR).reduce((first, second) -> second).orElse("no reason was logged") + " (" + log
                + ")";
    }

    static String deploymentError(Path log) {
        return found(log, DEPLOYMENT_ERROR).findFirst().orElse("no reason was logged") + " (" + log + ")";
    }

    private static Stream<String> found(Path log, Pattern pattern) {
        return lines(log).stream().map(pattern::matcher).filter(Matcher::find).map(match -> match.group(1));
    }

    private static List<String> lines(Path log) {
        Charset anything = StandardCharsets.ISO_8859_1;
        try {
            return Files.exists(log) ? Files.readAllLines(log, anything) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
