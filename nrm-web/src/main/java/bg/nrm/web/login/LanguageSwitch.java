package bg.nrm.web.login;

import bg.nrm.access.ChoosingLanguage;
import bg.nrm.access.CurrentActor;
import bg.nrm.web.answer.Redirect;
import bg.nrm.web.frame.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/** Switches between Bulgarian and English: for this session, and for the account when one is logged in. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;

    @Inject
    private transient ChoosingLanguage choosing;

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Language.of(request.getParameter("language")).ifPresent(chosen -> choose(chosen, response));
        String from = request.getParameter("from");
        Redirect.to(response, Wanted.isPage(request.getContextPath(), from) ? from : request.getContextPath() + "/");
    }

    private void choose(Locale chosen, HttpServletResponse response) {
        language.choose(chosen, response);
        if (current.isKnown()) {
            choosing.choose(chosen);
        }
    }
}
