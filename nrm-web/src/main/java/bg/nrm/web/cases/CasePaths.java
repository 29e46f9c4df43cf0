package bg.nrm.web.cases;

import bg.nrm.casefile.CaseReference;
import bg.nrm.casefile.Slip;
import bg.nrm.paper.Form;
import bg.nrm.procedure.language.Circumstance;
import bg.nrm.procedure.language.Consent;
import bg.nrm.procedure.language.Procedure;
import bg.nrm.procedure.language.ResponsibleRole;
import bg.nrm.procedure.language.Step;
import bg.nrm.procedure.language.StepId;
import bg.nrm.procedure.standing.WayOut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where the pages of a case are. */
@Named
@ApplicationScoped
public class CasePaths {

    @Inject
    private HttpServletRequest request;

    public String of(CaseReference reference) {
        return page("case", reference);
    }

    /** The case with a word on what has just been done. */
    public String said(CaseReference reference, String key) {
        return of(reference) + "&said=" + key;
    }

    /** The list of cases with a word on what has just been done, for whom the case is not there any more. */
    String list(String key) {
        return request.getContextPath() + "/cases/cases.xhtml?said=" + key;
    }

    public String tab(CaseReference reference, String tab) {
        return of(reference) + "&tab=" + tab;
    }

    /** The form in which a step is taken: where it asks for a consent, the form of the answer. */
    public String step(CaseReference reference, Step step) {
        if (step.id() == StepId.RECORD_CLOSING_IN_PERSONAL_FILE) {
            return entry(reference, "CLOSE");
        }
        return step.asksFor()
                .map(consent -> consent(reference, consent))
                .orElseGet(() -> page("step", reference) + "&step=" + step.id());
    }

    /** A paper of the case by its number. */
    public String paper(CaseReference reference, int number) {
        return page("paper", reference) + "&n=" + number;
    }

    /** Where a form is filled in for the first time. */
    public String write(CaseReference reference, Form form) {
        return page("write", reference) + "&form=" + form.code();
    }

    public String deviation(CaseReference reference, StepId step) {
        return page("step", reference) + "&step=" + step + "&deviate=true";
    }

    public String consent(CaseReference reference, Consent consent) {
        return page("consent", reference) + "&purpose=" + consent;
    }

    public String rest(CaseReference reference, String kind, StepId step) {
        return entry(reference, kind) + "&step=" + step;
    }

    public String entry(CaseReference reference, String kind) {
        return page("entry", reference) + "&kind=" + kind;
    }

    /** Where the last thing told is taken back. */
    String takeBack(CaseReference reference, Slip slip) {
        return entry(reference, "TAKE_BACK") + "&position=" + slip.entry().position();
    }

    private String circumstance(CaseReference reference, String kind, Circumstance circumstance) {
        return entry(reference, kind) + "&circumstance=" + circumstance;
    }

    /** The rule in the handbook of the edition the case is under. */
    String rule(Procedure rules, StepId step) {
        return request.getContextPath() + "/handbook/measure.xhtml?rules="
                + URLEncoder.encode(rules.edition().code(), StandardCharsets.UTF_8) + "&n="
                + rules.measureOf(step).number() + "#" + step;
    }

    /** What changes when other rules apply than before; both are codes of editions. */
    String difference(String before, String after) {
        return request.getContextPath() + "/handbook/difference.xhtml?before="
                + URLEncoder.encode(before, StandardCharsets.UTF_8) + "&after="
                + URLEncoder.encode(after, StandardCharsets.UTF_8);
    }

    public String page(String name, CaseReference reference) {
        return request.getContextPath() + "/cases/" + name + ".xhtml?ref=" + reference.shown();
    }

    /** Where the way out leads, when there is something to be done on a page. */
    Optional<String> wayOut(CaseReference reference, WayOut wayOut, Procedure rules) {
        if (wayOut instanceof WayOut.Take take) {
            return Optional.of(step(reference, rules.step(take.step())));
        }
        if (wayOut instanceof WayOut.Ask ask) {
            return Optional.of(consent(reference, ask.consent()));
        }
        if (wayOut instanceof WayOut.Find find) {
            return Optional.of(circumstance(reference, "FOUND", find.circumstance()));
        }
        if (wayOut instanceof WayOut.End end) {
            return Optional.of(circumstance(reference, "ENDED", end.circumstance()));
        }
        if (wayOut instanceof WayOut.Resume resume) {
            return Optional.of(rest(reference, "RESUME", resume.step()));
        }
        if (wayOut instanceof WayOut.Reopen) {
            return Optional.of(entry(reference, "REOPEN"));
        }
        return wayOut instanceof WayOut.Entrust entrust && entrust.roles().contains(ResponsibleRole.FORMAL_IDENTIFIER)
                ? Optional.of(entry(reference, "INVITE"))
                : Optional.empty();
    }
}
