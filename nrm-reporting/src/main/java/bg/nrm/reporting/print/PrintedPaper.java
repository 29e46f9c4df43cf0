package bg.nrm.reporting.print;

import bg.nrm.paper.Content;
import bg.nrm.paper.Form;
import bg.nrm.paper.PaperSheet;
import bg.nrm.paper.Signatory;
import bg.nrm.paper.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What goes onto paper: a form that is filled in, or a blank one.
 *
 * @param reference the case as people write it; empty for a blank form
 * @param version number of the version
 * @param institution the body for which it was written
 * @param source where the mechanism names the document
 */
public record PrintedPaper(
        Form form,
        Content content,
        Optional<String> reference,
        int version,
        Optional<Instant> writtenAt,
        Optional<String> institution,
        String source,
        Map<Signatory, Signature> signatures) {

    public PrintedPaper {
        signatures = Map.copyOf(signatures);
    }

    /** To be filled in by hand where there is no computer. */
    public static PrintedPaper blank(Form form, String source) {
        return new PrintedPaper(
                form, Content.NONE, Optional.empty(), 0, Optional.empty(), Optional.empty(), source, Map.of());
    }

    static PrintedPaper of(PaperSheet sheet, String reference, String institution, String source) {
        List<Signatory> signatories = sheet.form().signatories();
        return new PrintedPaper(
                sheet.form(),
                sheet.version().content(),
                Optional.of(reference),
                sheet.version().number(),
                Optional.of(sheet.version().happenedAt()),
                Optional.of(institution),
                source,
                signatories.stream()
                        .filter(signatory -> sheet.signature(signatory).isPresent())
                        .collect(Collectors.toMap(signatory -> signatory, signatory -> sheet.signature(signatory)
                                .orElseThrow())));
    }

    public boolean isBlank() {
        return reference.isEmpty();
    }
}
