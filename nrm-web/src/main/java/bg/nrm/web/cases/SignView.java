package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.Recording;
import bg.nrm.document.AddingADocument;
import bg.nrm.document.Attachment;
import bg.nrm.document.NewDocument;
import bg.nrm.document.Visibility;
import bg.nrm.draft.Drafts;
import bg.nrm.paper.Form;
import bg.nrm.paper.Forms;
import bg.nrm.paper.OpeningAPaper;
import bg.nrm.paper.OpeningAPaper.OpenedPaper;
import bg.nrm.paper.Signatory;
import bg.nrm.paper.Signature;
import bg.nrm.paper.Signing;
import bg.nrm.paper.SigningAPaper;
import bg.nrm.procedure.language.StepId;
import bg.nrm.web.cases.Replies.FormName;
import bg.nrm.web.frame.Constant;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.FieldProblems;
import bg.nrm.web.intake.SentFile;
import bg.nrm.web.tag.ObstacleFace;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** The page on which is recorded who signed the printed paper by hand; the signed sheet may come with it as a scan. */
@Named
@ViewScoped
public class SignView extends CaseForm {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "sign";
    private static final String SCAN_OF_PLAN = "SUPPORT_PLAN";

    @Inject
    private OpeningAPaper opening;

    @Inject
    private SigningAPaper signing;

    @Inject
    private AddingADocument adding;

    @Inject
    private Drafts drafts;

    @Inject
    private PaperFaces faces;

    @Inject
    private StepFaces steps;

    @Inject
    private Terms terms;

    @Inject
    private Texts texts;

    @Inject
    private FieldProblems replies;

    @Inject
    private CasePaths paths;

    @Inject
    @Param(name = "n")
    private Integer paper;

    private String form;
    private int version;
    private StepId taken;
    private Long scan;
    private transient Part file;

    @PostConstruct
    void begin() {
        OpenedPaper opened =
                opening.open(asked(), Optional.ofNullable(paper).orElseThrow(NotFound::new), Optional.empty());
        hold(opened.inHand());
        form = opened.sheet().form().code();
        version = opened.sheet().version().number();
        taken = opened.step().orElse(null);
    }

    private Form form() {
        return Forms.withCode(form).orElseThrow();
    }

    public String getTitle() {
        return texts.in("cases", "sign.title", faces.title(form()), version);
    }

    /** What happens once everybody has signed. */
    public String getLead() {
        return Optional.ofNullable(taken)
                .map(step -> texts.in("cases", "paper.takesOnceSigned", terms.term(step)))
                .orElseGet(() -> texts.in("cases", "sign.lead"));
    }

    public List<ObstacleFace> getObstacles() {
        return Optional.ofNullable(taken)
                .map(step -> steps.obstacles(inHand().obstacles(step), inHand()))
                .orElse(List.of());
    }

    public List<Signatory> getSignatories() {
        return form().signatories();
    }

    public List<SelectItem> getOutcomes() {
        return Arrays.stream(Signature.Answer.values())
                .map(answer -> new SelectItem(answer.name(), Terms.capital(faces.answer(answer))))
                .toList();
    }

    public String getPaperHref() {
        return paths.paper(getReference(), paper);
    }

    public long getMegabytes() {
        return adding.limit() >> 20;
    }

    /** Whether the scan is among the documents of the case already, from an attempt before. */
    public boolean isScanned() {
        return scan != null;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }

    public String getDraftKey() {
        return name().key();
    }

    public void record() throws IOException {
        if (!replies().readable(this, name()) || !attach()) {
            return;
        }
        Recording recording = signing.sign(
                getReference(),
                paper,
                version,
                new Signing(moment().orElseThrow(), answered(), Optional.ofNullable(scan)),
                submission());
        if (recording instanceof Recording.Recorded) {
            drafts.discard(name().form(), name().key());
            replies().go(getPaperHref() + "&said=paperSigned");
        } else {
            replies().reply(recording, this, name(), "paper");
        }
    }

    private Map<Signatory, Signature.Answer> answered() {
        Map<Signatory, Signature.Answer> answers = new EnumMap<>(Signatory.class);
        getSignatories().forEach(signatory -> Constant.named(
                        Signature.Answer.class, getFields().text(signatory.name()))
                .ifPresent(answer -> answers.put(signatory, answer)));
        return answers;
    }

    /** The scan is attached first; should the signing be refused, it is there for the next attempt. */
    private boolean attach() {
        if (file == null || file.getSize() == 0) {
            return true;
        }
        Attachment attachment = adding.add(
                getReference(),
                new NewDocument(
                        Optional.empty(),
                        SCAN_OF_PLAN,
                        file.getSubmittedFileName(),
                        form().counselling() ? Visibility.OWN_BODY : Visibility.CASE_TEAM,
                        new SentFile(file)));
        if (attachment instanceof Attachment.Added added) {
            scan = added.documentId();
            return true;
        }
        replies.problems(List.of(FileProblem.of(attachment)), field -> PAGE + ":" + field);
        return false;
    }

    private FormName name() {
        return FormName.of(PAGE, getReference(), "n" + paper + "v" + version);
    }
}
