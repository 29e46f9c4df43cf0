package bg.nrm.paper;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.casefile.CaseInHand;
import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Narration;
import bg.nrm.procedure.language.StepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Opens a paper of a case to read or print it, or a form to write one. Each leaves an event of its own. */
@ApplicationScoped
@Transactional
public class OpeningAPaper {

    @Inject
    private Narration narration;

    @Inject
    private Papers papers;

    @Inject
    private FirstContent first;

    @Inject
    private Trail trail;

    /** A paper with all its versions, the last first. */
    public record OpenedPaper(CaseInHand inHand, PaperSheet sheet, List<PaperVersion> versions) {

        /** The step that its signing takes, if it is still to be taken. */
        public Optional<StepId> step() {
            return sheet.form().stepOnSigning(inHand);
        }

        /** What a step of the case answers otherwise than this version. */
        public List<ToldOtherwise> toldOtherwise() {
            return ToldOtherwise.in(sheet.form(), sheet.version().content(), inHand.story());
        }
    }

    /** What is before somebody who begins to write. */
    public record Begun(CaseInHand inHand, Form form, Content content, int basedOn) {

        /** The step that writing it takes, if one is still to be taken. */
        public Optional<StepId> step() {
            return form.stepOnWriting(inHand);
        }
    }

    /** All papers of a case that the user may read, each with its last version. */
    @Permitted(Action.PAPER_OPENED)
    public List<PaperSheet> all(CaseReference reference) {
        CaseInHand inHand = narration.read(reference);
        trail.about(ObjectType.CASE, inHand.caseFile().id());
        return papers.sheets(inHand);
    }

    @Permitted(Action.PAPER_OPENED)
    public OpenedPaper open(CaseReference reference, int number, Optional<Integer> version) {
        return opened(reference, number, version);
    }

    @Permitted(Action.PAPER_PRINTED)
    public OpenedPaper print(CaseReference reference, int number, Optional<Integer> version) {
        return opened(reference, number, version);
    }

    /** A new paper: nobody writes down again what stands in another paper of the case already. */
    @Permitted(Action.PAPER_OPENED)
    public Begun begin(CaseReference reference, Form form) {
        CaseInHand inHand = narration.read(reference);
        trail.about(ObjectType.CASE, inHand.caseFile().id()).detail("form=" + form.code());
        return new Begun(inHand, form, first.of(form, inHand), 0);
    }

    /** A new version of a paper: it begins with the last. */
    @Permitted(Action.PAPER_OPENED)
    public Begun beginVersion(CaseReference reference, int number) {
        OpenedPaper opened = opened(reference, number, Optional.empty());
        return new Begun(
                opened.inHand(),
                opened.sheet().form(),
                opened.sheet().version().content(),
                opened.sheet().version().number());
    }

    private OpenedPaper opened(CaseReference reference, int number, Optional<Integer> version) {
        CaseInHand inHand = narration.read(reference);
        PaperSheet sheet = papers.sheet(inHand, number, version);
        trail.about(ObjectType.PAPER, sheet.paper().id())
                .inCase(inHand.caseFile().id())
                .detail("form=" + sheet.form().code() + " version="
                        + sheet.version().number());
        return new OpenedPaper(inHand, sheet, papers.versions(sheet.paper()));
    }
}
