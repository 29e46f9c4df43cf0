package bg.nrm.web.account;

import bg.nrm.access.ChangingPassword;
import bg.nrm.access.ChangingPassword.Change;
import bg.nrm.access.ChangingPassword.Result;
import bg.nrm.access.PasswordRules;
import bg.nrm.web.frame.Moments;
import bg.nrm.web.frame.Texts;
import bg.nrm.web.login.FirstPassword;
import bg.nrm.web.login.Outcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** Choosing a password of one's own. Blanks around it are dropped, as they are at the log-in. */
@Named
@RequestScoped
public class PasswordView {

    private static final String PRESENT = "password:present";
    private static final String WANTED = "password:wanted";

    @Inject
    private ChangingPassword changing;

    @Inject
    private Texts texts;

    @Inject
    private Moments moments;

    @Inject
    private HttpServletRequest request;

    private String present = "";
    private String wanted = "";

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = Objects.toString(present, "").strip();
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = Objects.toString(wanted, "").strip();
    }

    /** Whether the present password was chosen by somebody else, so that nothing else comes before a new one. */
    public boolean isFirst() {
        return FirstPassword.isRequired(request);
    }

    public int getShortest() {
        return PasswordRules.SHORTEST;
    }

    public int getAdvised() {
        return PasswordRules.ADVISED;
    }

    /** When it is done every session of the account is over, this one too: one logs in with the new password. */
    public void change() {
        Change change = changing.change(present, wanted);
        Result result = change.result();
        if (result == Result.CHANGED) {
            Faces.invalidateSession();
            Outcome.changed().tell(request, Faces.getResponse());
            Faces.redirect("login/login.xhtml");
        } else if (result == Result.THROTTLED) {
            refuse(
                    PRESENT,
                    texts.of(
                            "password.throttled",
                            change.until().map(moments::time).orElse("")));
        } else {
            refuse(
                    result == Result.WRONG ? PRESENT : WANTED,
                    texts.of(
                            "password." + result.name().toLowerCase(Locale.ROOT),
                            PasswordRules.SHORTEST,
                            PasswordRules.LONGEST));
        }
    }

    private static void refuse(String field, String words) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        ((UIInput) context.getViewRoot().findComponent(field)).setValid(false);
    }
}
