package bg.nrm.web.api.casefile;

import bg.nrm.paper.Signatory;
import bg.nrm.paper.Signature;
import java.time.Instant;

/** That somebody signed by hand, or would not. */
public record PaperSignature(Signatory signatory, Signature.Answer answer, Instant signedAt) {

    static PaperSignature of(Signature signature) {
        return new PaperSignature(signature.signatory(), signature.answer(), signature.signedAt());
    }
}
