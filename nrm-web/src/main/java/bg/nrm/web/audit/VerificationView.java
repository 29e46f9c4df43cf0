package bg.nrm.web.audit;

import bg.nrm.audit.Finding;
import bg.nrm.audit.Finding.Broken;
import bg.nrm.audit.Finding.Forged;
import bg.nrm.audit.Finding.Whole;
import bg.nrm.audit.Link;
import bg.nrm.oversight.LastVerification;
import bg.nrm.oversight.VerifyingTrail;
import bg.nrm.protection.Proofs.WrongRow;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known about the chain: the last verification, or the one made just now. */
@Named
@RequestScoped
public class VerificationView {

    @Inject
    private VerifyingTrail verifying;

    @Inject
    private AuditView audit;

    @Inject
    private EventFaces faces;

    @Inject
    private Moments moments;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private String checkpoint;
    private Optional<LastVerification> now = Optional.empty();

    public void verify() {
        Finding finding = verifying.verify(Optional.ofNullable(checkpoint).flatMap(Link::parse));
        now = Optional.of(new LastVerification(clock.instant(), finding));
    }

    /** Refuses what is no checkpoint. */
    public void validate(FacesContext context, UIComponent field, Object typed) {
        if (typed != null && Link.parse(typed.toString()).isEmpty()) {
            throw new ValidatorException(new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, texts.in("audit", "verify.checkpoint.unreadable"), null));
        }
    }

    public String getCheckpoint() {
        return checkpoint;
    }

    public void setCheckpoint(String checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** How the remark looks: good, err or, when nobody has ever verified, plain. */
    public String getKind() {
        return last().map(known -> known.finding() instanceof Whole ? "good" : "err")
                .orElse("");
    }

    public String getVerdict() {
        return texts.in(
                "audit",
                last().map(known -> known.finding() instanceof Whole
                                ? "chain.whole"
                                : known.finding() instanceof Forged ? "chain.forged" : "chain.broken")
                        .orElse("chain.unverified"));
    }

    public String getWords() {
        return last().map(this::words).orElse("");
    }

    /** The head, for the auditor to keep elsewhere. */
    public String getHead() {
        return last().map(LastVerification::finding)
                .filter(Whole.class::isInstance)
                .map(finding -> ((Whole) finding).head().toString())
                .orElse("");
    }

    private String words(LastVerification verification) {
        String at = moments.both(verification.at());
        if (verification.finding() instanceof Whole whole) {
            return texts.in("audit", "chain.whole.words", faces.number(whole.intact()), at);
        }
        if (verification.finding() instanceof Forged forged) {
            String rows = forged.rows().stream().map(this::row).distinct().collect(Collectors.joining("; "));
            return texts.in(
                    "audit", "chain.forged.words", faces.number(forged.rows().size()), rows, at);
        }
        Broken broken = (Broken) verification.finding();
        return texts.in(
                "audit",
                "chain.damage." + broken.damage(),
                faces.number(broken.event()),
                broken.foundAt().isPresent() ? faces.number(broken.foundAt().getAsLong()) : "–",
                at);
    }

    private String row(WrongRow row) {
        return row.caseWithMissingRows()
                .map(caseId -> texts.in("audit", "chain.forged.missing", row.table(), caseId))
                .orElseGet(row::toString);
    }

    private Optional<LastVerification> last() {
        return now.or(() -> audit.getPage().verified());
    }
}
