package bg.nrm.audit;

import bg.nrm.audit.Finding.Broken;
import bg.nrm.audit.Finding.Forged;
import bg.nrm.audit.Finding.Whole;
import bg.nrm.protection.Proofs.WrongRow;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of {@link VerifyAudit}. */
final class VerifyTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle sentences;
    private final Locale language;

    VerifyTexts(Locale language) {
        this.language = language;
        sentences = ResourceBundle.getBundle(
                "bg.nrm.audit.VerifyAudit", language, VerifyAudit.class.getClassLoader(), NO_FALLBACK);
    }

    String say(String key, Object... about) {
        return new MessageFormat(sentences.getString(key), language).format(about);
    }

    List<String> report(Finding finding, boolean compared, double seconds) {
        Stream<String> lines;
        if (finding instanceof Whole whole) {
            lines = Stream.of(
                    say("whole", whole.intact()),
                    say("checkpoint", whole.head().toString()),
                    say(compared ? "compared" : "compare"));
        } else if (finding instanceof Forged forged) {
            lines = Stream.concat(
                    Stream.of(say("forged")), forged.rows().stream().map(this::row));
        } else {
            lines = broken((Broken) finding);
        }
        return Stream.concat(lines, Stream.of(say("took", seconds))).toList();
    }

    private String row(WrongRow row) {
        return row.caseWithMissingRows()
                .map(caseId -> say("forged.missing", row.table(), caseId))
                .orElseGet(() -> say("forged.row", row.table(), row.key()));
    }

    private Stream<String> broken(Broken broken) {
        return Stream.of(
                say("broken"),
                say(
                        "damage." + broken.damage(),
                        broken.event(),
                        broken.foundAt().orElse(0)),
                say("intact", broken.intact()));
    }
}
