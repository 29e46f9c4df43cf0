package bg.nrm.web.login;

import bg.nrm.access.CurrentActor;
import bg.nrm.access.LoggingIn;
import bg.nrm.web.answer.Redirect;
import bg.nrm.web.frame.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;

/** Ends a session: the quick exit to a page that says nothing, or the lock, from which one comes back to where one was. */
@WebServlet("/leave")
public class Leaving extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String CLEAR = "Clear-Site-Data";
    private static final String NOWHERE = "/out.xhtml";

    @Inject
    private transient LoggingIn loggingIn;

    @Inject
    private transient CurrentActor current;

    @Inject
    private transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Locale spoken = language.locale();
        current.find().ifPresent(loggingIn::logOut);
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        if (request.getParameter("locked") == null) {
            response.setHeader(CLEAR, "\"cache\", \"cookies\", \"storage\"");
            Redirect.within(request, response, NOWHERE);
        } else {
            response.setHeader(CLEAR, "\"cache\", \"storage\"");
            language.choose(spoken, response);
            Wanted.remember(request.getParameter("from"), request, response);
            Outcome.locked().tell(request, response);
            Redirect.within(request, response, LocalEntrance.PAGE);
        }
    }
}
