package bg.nrm.web.cases;

import bg.nrm.access.NotFound;
import bg.nrm.casefile.MovingToAnEdition;
import bg.nrm.casefile.Recording;
import bg.nrm.handbook.OpeningHandbook;
import bg.nrm.input.Problem;
import bg.nrm.procedure.language.Edition;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.publication.Comparison;
import bg.nrm.procedure.sop.Editions;
import bg.nrm.web.cases.Replies.FormName;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Under which edition a case is, and moving it to a newer one after seeing what that changes. */
@Named
@ViewScoped
public class EditionView extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private MovingToAnEdition moving;

    @Inject
    private OpeningHandbook handbook;

    @Inject
    private Language language;

    @Inject
    private Moments moments;

    @Inject
    private Terms terms;

    @Inject
    private Texts texts;

    private String newer = "";
    private transient Comparison comparison;

    @PostConstruct
    void begin() {
        readForTheFirstTime();
        List<Procedure> later = moving.newer(getReference());
        newer = later.isEmpty() ? "" : later.get(later.size() - 1).edition().code();
    }

    /** Whether there is a newer edition in force. */
    public boolean isMovable() {
        return !newer.isEmpty();
    }

    /** What the case is under. */
    public List<String> getPresent() {
        return described(inHand().caseFile().edition());
    }

    /** What it can be moved to. */
    public List<String> getNext() {
        return described(newer);
    }

    /** What the move changes. */
    public Comparison getWhat() {
        if (comparison == null) {
            comparison = handbook.compare(inHand().caseFile().edition(), newer, language.locale());
        }
        return comparison;
    }

    public String getDraftKey() {
        return name().key();
    }

    public void move() {
        Recording recording = newer.isEmpty()
                ? new Recording.Invalid(List.of(Problem.at("note", "edition.notNewer")))
                : moving.move(getReference(), newer, getFields().text("note"), submission());
        replies().reply(recording, this, name(), "edition");
    }

    private List<String> described(String code) {
        Edition edition = Editions.withCode(code).orElseThrow(NotFound::new).edition();
        List<String> lines = new ArrayList<>();
        lines.add(terms.words().edition(code));
        lines.add(edition.from()
                .map(day -> texts.in("cases", "edition.from", moments.date(Optional.of(day))))
                .orElse(texts.in("cases", "edition.fromUnknown")));
        edition.until().ifPresent(day -> lines.add(texts.in("cases", "edition.until", moments.date(Optional.of(day)))));
        lines.add(texts.in(
                "cases",
                "edition.source",
                Editions.generations().of(code).page().toString()));
        return lines;
    }

    private FormName name() {
        return FormName.of("edition", getReference(), "move");
    }
}
