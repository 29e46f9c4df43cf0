package bg.nrm.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One version of a paper with its signatures: what lies on the table. */
public record PaperSheet(Paper paper, PaperVersion version, List<Signature> signatures) {

    public PaperSheet {
        signatures = List.copyOf(signatures);
    }

    public Form form() {
        return paper.form();
    }

    /** What came of asking for this signature, last. */
    public Optional<Signature> signature(Signatory signatory) {
        return Optional.ofNullable(last().get(signatory));
    }

    /** Whether everybody who has to sign it has. A form that nobody signs is never signed. */
    public boolean isSigned() {
        Set<Signatory> signed = last().values().stream()
                .filter(signature -> signature.answer() == Signature.Answer.SIGNED)
                .map(Signature::signatory)
                .collect(Collectors.toSet());
        return form().isSignedBy(signed);
    }

    /** Whether it is the version that counts. */
    public boolean isLatest() {
        return version.number() == paper.versions();
    }

    private Map<Signatory, Signature> last() {
        return signatures.stream()
                .sorted(Comparator.comparing(Signature::recordedAt))
                .collect(Collectors.toMap(Signature::signatory, Function.identity(), (earlier, later) -> later));
    }
}
