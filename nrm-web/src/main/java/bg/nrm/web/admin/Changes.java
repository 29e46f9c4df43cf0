package bg.nrm.web.admin;

import bg.nrm.administration.Change;
import bg.nrm.input.Problem;
import bg.nrm.input.TypedDays;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.input.FieldProblems;
import bg.nrm.web.input.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Tells an administrator what came of a change, in the form it was typed into or, when it is made, on the list. */
@ApplicationScoped
public class Changes {

    @Inject
    private FieldProblems answers;

    @Inject
    private Texts texts;

    /** Whether it is made or waits for another administrator; otherwise the form says why not. */
    public boolean made(Change change, String form) {
        if (change instanceof Change.Refused refused) {
            answers.problems(refused.problems(), field -> form + ":" + field);
        }
        if (change instanceof Change.Overtaken) {
            String words = texts.in("admin", "overtaken");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
        return change instanceof Change.Made || change instanceof Change.Proposed;
    }

    /** Back to a list, which says what was done. */
    public void done(String key, String list) {
        Messages.addFlashGlobalInfo("{0}", texts.in("admin", key));
        Faces.redirect(list);
    }

    /** To what waits for another administrator, which says that this does now. */
    public void waits(Change change) {
        boolean alone = change instanceof Change.Proposed proposed && proposed.alone();
        done(alone ? "access.aloneDone" : "access.waits", "admin/approvals.xhtml");
    }

    /** The day in a field; when there is none the field says so. */
    public Optional<LocalDate> day(Fields fields, String name, String form) {
        Optional<LocalDate> day = TypedDays.day(fields.text(name));
        if (day.isEmpty()) {
            answers.problems(List.of(Problem.at(name, "date.unreadable")), field -> form + ":" + field);
        }
        return day;
    }
}
