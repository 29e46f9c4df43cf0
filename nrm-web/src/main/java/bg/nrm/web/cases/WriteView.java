package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.Recording;
import bg.nrm.draft.Drafts;
import bg.nrm.paper.Content;
import bg.nrm.paper.Form;
import bg.nrm.paper.Forms;
import bg.nrm.paper.OpeningAPaper;
import bg.nrm.paper.OpeningAPaper.Begun;
import bg.nrm.paper.Papers;
import bg.nrm.paper.WritingAPaper;
import bg.nrm.paper.Written;
import bg.nrm.procedure.language.StepId;
import bg.nrm.question.Kind;
import bg.nrm.question.Questions;
import bg.nrm.web.cases.Replies.FormName;
import bg.nrm.web.draft.Typed;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.question.TypedForm;
import bg.nrm.web.tag.ObstacleFace;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** The page on which a form of the mechanism is filled in: for the first time, or as a new version of a paper. */
@Named
@ViewScoped
public class WriteView extends CaseForm {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "write";

    @Inject
    private OpeningAPaper opening;

    @Inject
    private WritingAPaper writing;

    @Inject
    private Papers papers;

    @Inject
    private Drafts drafts;

    @Inject
    private StepFaces steps;

    @Inject
    private Terms terms;

    @Inject
    private Texts texts;

    @Inject
    private Bodies bodies;

    @Inject
    private CasePaths paths;

    @Inject
    private PaperFaces faces;

    @Inject
    @Param(name = "form")
    private String code;

    @Inject
    @Param(name = "n")
    private Integer paper;

    private String form;
    private int basedOn;
    private boolean carried;
    private StepId taken;
    private TypedForm typed;

    @PostConstruct
    void begin() {
        Begun begun = paper == null
                ? opening.begin(asked(), Forms.withCode(code).orElseThrow(NotFound::new))
                : opening.beginVersion(asked(), paper);
        hold(begun.inHand());
        form = begun.form().code();
        basedOn = begun.basedOn();
        carried = paper == null && !begun.content().isEmpty();
        taken = begun.step().orElse(null);
        typed = TypedForm.of(begun.form().questions(), begun.content().answers(begun.form()));
        drafts.find(PAGE, getDraftKey()).ifPresent(kept -> makeRoom(Typed.of(kept.content())));
    }

    /** The draft is put back by the page, into rows that are there. */
    private void makeRoom(Typed draft) {
        getForm().tables().forEach((name, table) -> typed.makeRows(name, table, draft.rows(PAGE + ":" + name)));
    }

    public Form getForm() {
        return Forms.withCode(form).orElseThrow();
    }

    public TypedForm getTyped() {
        return typed;
    }

    /** Whether some of it was carried over from other papers of the case. */
    public boolean isCarried() {
        return carried;
    }

    public boolean isNewVersion() {
        return paper != null;
    }

    public String getTitle() {
        return faces.title(getForm());
    }

    /** Where the mechanism names it, and what recording it brings about. */
    public String getLead() {
        return Optional.ofNullable(taken)
                .map(step -> texts.in("cases", "paper.takes", terms.term(step)))
                .orElseGet(() -> getForm().signed().isEmpty()
                        ? texts.in("cases", "paper.takesNothing")
                        : texts.in(
                                "cases",
                                "paper.takesOnceSigned",
                                terms.term(getForm().signed().get(0))));
    }

    /** What stands before the step that would be taken. */
    public List<ObstacleFace> getObstacles() {
        return Optional.ofNullable(taken)
                .map(step -> steps.obstacles(inHand().obstacles(step), inHand()))
                .orElse(List.of());
    }

    /** The bodies one can name; values of code lists a field knows by itself. */
    public List<SelectItem> items(Questions.Asked asked) {
        return asked.question().kind() instanceof Kind.Body
                ? bodies.receivers(inHand().actor().organisationId())
                : List.of();
    }

    public void addRow(String table) {
        Kind.Rows rows = getForm().tables().get(table);
        if (rows != null) {
            typed.addRow(table, rows);
        }
    }

    public String getDraftKey() {
        return name().key();
    }

    public void record() {
        typed.compact();
        if (!replies().readable(this, name())) {
            return;
        }
        Recording recording = writing.write(
                getReference(),
                new Written(
                        getForm(),
                        Optional.ofNullable(paper),
                        basedOn,
                        Content.of(typed.sent(getForm().questions())),
                        moment().orElseThrow()),
                submission());
        if (recording instanceof Recording.Recorded recorded) {
            drafts.discard(name().form(), name().key());
            replies().go(written(recorded));
        } else {
            replies().reply(recording, this, name(), "paper");
        }
    }

    private String written(Recording.Recorded recorded) {
        return papers.toldAt(inHand(), recorded.position())
                .map(kept -> paths.paper(recorded.reference(), kept.number()) + "&said=paperWritten")
                .orElseGet(() -> paths.tab(recorded.reference(), "papers"));
    }

    private FormName name() {
        String what = paper == null ? form : "n" + paper;
        return FormName.of(PAGE, getReference(), what.length() > 40 ? what.substring(0, 40) : what);
    }
}
