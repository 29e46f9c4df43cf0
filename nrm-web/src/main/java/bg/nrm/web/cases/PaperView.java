package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseReference;
import bg.nrm.paper.OpeningAPaper;
import bg.nrm.paper.OpeningAPaper.OpenedPaper;
import bg.nrm.paper.PaperSheet;
import bg.nrm.paper.PaperVersion;
import bg.nrm.web.frame.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The page of one paper: what stands in a version, who signed it, what stood in it before. */
@Named
@RequestScoped
public class PaperView {

    @Inject
    private OpeningAPaper opening;

    @Inject
    private PaperFaces faces;

    private OpenedPaper opened;
    private String said;

    @PostConstruct
    void read() {
        CaseReference reference =
                Asked.text("ref").flatMap(CaseReference::typed).orElseThrow(NotFound::new);
        said = Asked.text("said")
                .filter(key -> key.matches("[a-zA-Z]{1,30}"))
                .map("said."::concat)
                .orElse("");
        opened = opening.open(reference, number("n").orElseThrow(NotFound::new), number("v"));
    }

    static Optional<Integer> number(String parameter) {
        Optional<String> asked = Asked.text(parameter);
        if (asked.isPresent() && !asked.get().matches("\\d{1,6}")) {
            throw new NotFound();
        }
        return asked.map(Integer::valueOf);
    }

    public CaseReference getReference() {
        return opened.inHand().caseFile().reference();
    }

    public PaperSheet getSheet() {
        return opened.sheet();
    }

    public List<PaperVersion> getVersions() {
        return opened.versions();
    }

    public boolean isOpen() {
        return opened.inHand().caseFile().state().isOpen();
    }

    /** Whether there is still a signature to ask for. */
    public boolean isSignable() {
        return isOpen()
                && opened.sheet().isLatest()
                && !opened.sheet().form().signatories().isEmpty()
                && !opened.sheet().isSigned();
    }

    public String getTitle() {
        return faces.title(opened.sheet().form());
    }

    public List<PaperFaces.Answered> getAnswers() {
        return faces.answers(opened.sheet());
    }

    /** Sentences on what a step of the case answers otherwise; of the version that counts alone. */
    public List<String> getToldOtherwise() {
        return opened.sheet().isLatest()
                ? opened.toldOtherwise().stream().map(faces::toldOtherwise).toList()
                : List.of();
    }

    public List<PaperFaces.Asked> getSignatures() {
        return faces.signatures(opened.sheet());
    }

    public List<PaperFaces.MatrixRow> getMatrix() {
        return faces.matrix(opened.sheet());
    }

    public List<String> getExplained() {
        return faces.explained(opened.sheet());
    }

    /** The key of what has just been done; only keys that pages give. */
    public String getSaid() {
        return said;
    }
}
