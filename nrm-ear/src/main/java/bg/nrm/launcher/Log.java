package bg.nrm.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a log the one line that tells an administrator why something failed. */
record Log(Path file) {

    private static final Pattern DATABASE_ERROR = Pattern.compile("\\[ERROR] (.*)");
    private static final Pattern EXCEPTION =
            Pattern.compile("^\\s*(?:Caused by: )?((?:\\w+\\.)+\\w*(?:Exception|Error)\\b.*)");
    private static final Pattern RECORD = Pattern.compile("^\\[\\d{4}-\\d{2}-\\d{2}T");

    /** The first error of a MariaDB log: what comes after it are its consequences. */
    String databaseError() {
        return lines().stream()
                .map(DATABASE_ERROR::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst()
                .map(this::withFile)
                .orElseGet(this::unknown);
    }

    /** The cause of causes of the first severe failure in a log of Payara. */
    String deploymentError() {
        Optional<String> cause = Optional.empty();
        boolean severe = false;
        for (String line : lines()) {
            if (RECORD.matcher(line).find()) {
                if (cause.isPresent()) {
                    break;
                }
                severe = line.contains("[SEVERE]");
            }
            Matcher exception = EXCEPTION.matcher(line);
            if (severe && exception.find()) {
                cause = Optional.of(exception.group(1));
            }
        }
        return cause.map(this::withFile).orElseGet(this::unknown);
    }

    private String withFile(String reason) {
        return reason + " (more in " + file + ")";
    }

    private String unknown() {
        return "no reason was logged in " + file + ".";
    }

    /** Any bytes are read, none refused: a log may hold what others wrote in other encodings. */
    private List<String> lines() {
        try {
            return Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }
}
