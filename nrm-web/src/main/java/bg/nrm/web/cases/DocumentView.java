package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.ReadingACase;
import bg.nrm.document.AddingADocument;
import bg.nrm.document.Attachment;
import bg.nrm.document.NewDocument;
import bg.nrm.document.Visibility;
import bg.nrm.web.input.FieldProblems;
import bg.nrm.web.intake.SentFile;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** The form with which a file is attached to a case. */
@Named
@ViewScoped
public class DocumentView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReadingACase reading;

    @Inject
    private AddingADocument adding;

    @Inject
    private FieldProblems answers;

    @Inject
    private CasePaths paths;

    @Inject
    private Replies replies;

    @Inject
    @Param(name = "ref")
    private String typed;

    private String reference;
    private transient Part file;
    private String kind = "OTHER";
    private String visibility = Visibility.CASE_TEAM.name();

    @PostConstruct
    void begin() {
        CaseReference known =
                Optional.ofNullable(typed).flatMap(CaseReference::typed).orElseThrow(NotFound::new);
        reading.read(known);
        reference = known.symbols();
    }

    /** Attaches the file, or says at the field why not. */
    public void add() throws IOException {
        Attachment attachment = adding.add(getReference(), chosen());
        if (attachment instanceof Attachment.Added) {
            replies.go(paths.tab(getReference(), "documents") + "&said=document");
        } else {
            answers.problems(List.of(FileProblem.of(attachment)), field -> "document:" + field);
        }
    }

    private NewDocument chosen() {
        return new NewDocument(
                Optional.empty(),
                kind,
                Optional.ofNullable(file).map(Part::getSubmittedFileName).orElse(""),
                Visibility.valueOf(visibility),
                new SentFile(file));
    }

    public CaseReference getReference() {
        return new CaseReference(reference);
    }

    public long getMegabytes() {
        return adding.limit() >> 20;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part chosen) {
        file = chosen;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String chosen) {
        kind = chosen;
    }

    public String getVisibility() {
        return visibility;
    }

    public void setVisibility(String chosen) {
        visibility = chosen;
    }
}
