package bg.nrm.web.api.casefile;

import bg.nrm.paper.PaperSheet;
import bg.nrm.procedure.language.Document;
import bg.nrm.question.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a paper. */
public record PaperBody(
        @Schema(description = "Among the papers of the case") int number,
        Document form,
        int version,
        @Schema(description = "How many versions there are; the last counts") int versions,
        Instant happenedAt,
        Instant recordedAt,
        @Schema(description = "Code of the body that wrote it") String body,
        @Schema(description = "Answers by the name of the question") Map<String, List<String>> values,
        @Schema(description = "Tables by the name of the question") Map<String, List<Map<String, String>>> rows,
        @Schema(description = "Whether everybody has signed who has to") boolean signed,
        List<PaperSignature> signatures) {

    static PaperBody of(PaperSheet sheet, BodyCodes bodies) {
        return new PaperBody(
                sheet.paper().number(),
                sheet.form().document(),
                sheet.version().number(),
                sheet.paper().versions(),
                sheet.version().happenedAt(),
                sheet.version().recordedAt(),
                bodies.code(sheet.version().bodyId()),
                named(sheet, bodies),
                sheet.version().content().rows(),
                sheet.isSigned(),
                sheet.form().signatories().stream()
                        .flatMap(signatory -> sheet.signature(signatory).stream())
                        .map(PaperSignature::of)
                        .toList());
    }

    /** BodyCodes are named by their codes. */
    private static Map<String, List<String>> named(PaperSheet sheet, BodyCodes bodies) {
        Map<String, List<String>> named =
                new TreeMap<>(sheet.version().content().values());
        sheet.form().asked().stream()
                .filter(field -> field.question().kind() instanceof Kind.Body)
                .forEach(field -> named.computeIfPresent(field.name(), (name, keys) -> keys.stream()
                        .map(key -> bodies.code(Long.parseLong(key)))
                        .toList()));
        return named;
    }
}
