package bg.nrm.web.login;

import bg.nrm.web.answer.Redirect;
import bg.nrm.web.frame.Navigation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The address without a page leads to where this user's work begins. */
@WebServlet("")
public class HomePage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Navigation navigation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Redirect.within(request, response, navigation.home().path());
    }
}
