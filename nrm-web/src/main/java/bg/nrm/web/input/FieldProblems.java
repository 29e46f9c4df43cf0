package bg.nrm.web.input;

import bg.nrm.input.Problem;
import bg.nrm.procedure.publication.Words;
import bg.nrm.procedure.standing.Lack;
import bg.nrm.web.frame.Language;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Says at the fields of a form what is wrong with them, in the user's language. */
@ApplicationScoped
public class FieldProblems {

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    @Inject
    private Language language;

    /** Every problem at its field; {@code clientId} knows which field of the page a path of the domain is. */
    public void problems(Collection<Problem> problems, UnaryOperator<String> clientId) {
        problems.forEach(problem -> {
            String id = clientId.apply(problem.field());
            add(id, FacesMessage.SEVERITY_ERROR, words(problem));
            invalid(id);
        });
    }

    /** The same on a page that is drawn for the first time: no field holds anything yet that was submitted and would have to be kept. */
    public void atFirst(Collection<Problem> problems, UnaryOperator<String> clientId) {
        problems.forEach(problem -> add(clientId.apply(problem.field()), FacesMessage.SEVERITY_ERROR, words(problem)));
    }

    /** What may be wrong; one may go on. */
    public void warning(String clientId, String words) {
        add(clientId, FacesMessage.SEVERITY_WARN, words);
    }

    /** What was done; shown on top of the form. */
    public void done(String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, words));
    }

    /** What is wrong and how to put it right. */
    public String words(Problem problem) {
        Object[] details = problem.details().stream().map(this::shown).toArray();
        return texts.in("input", problem.code(), details);
    }

    private Object shown(Object detail) {
        if (detail instanceof Lack lack) {
            return Words.in(language.locale()).of(lack);
        }
        return detail instanceof LocalDate || detail instanceof LocalDateTime ? moments.both(detail) : detail;
    }

    private static void add(String clientId, Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(clientId, new FacesMessage(severity, words, words));
    }

    /** An invalid input is drawn from what was submitted; what was typed is in the form already and goes back from there. */
    private static void keep(UIInput input) {
        Object value = input.getValue();
        if (value instanceof String typed) {
            input.setSubmittedValue(typed);
        } else if (value instanceof Object[] chosen) {
            input.setSubmittedValue(Arrays.stream(chosen).map(String::valueOf).toArray(String[]::new));
        } else if (value instanceof Collection<?> chosen) {
            input.setSubmittedValue(chosen.stream().map(String::valueOf).toArray(String[]::new));
        }
    }

    private static void invalid(String clientId) {
        FacesContext context = FacesContext.getCurrentInstance();
        VisitContext visit =
                VisitContext.createVisitContext(context, Set.of(clientId), EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (ignored, component) -> {
            if (component instanceof UIInput input) {
                input.setValid(false);
                keep(input);
            }
            return VisitResult.COMPLETE;
        });
    }
}
