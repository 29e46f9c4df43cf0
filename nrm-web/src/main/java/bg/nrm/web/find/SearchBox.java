package bg.nrm.web.find;

import bg.nrm.casefile.CaseReference;
import bg.nrm.input.Blank;
import bg.nrm.web.answer.Redirect;
import bg.nrm.web.frame.Place;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * Leads from the search box to a signal or a case by its number, else to the persons. A number without meaning may stand in an
 * address; a name or an identifier never does, so it is handed on within the request.
 */
@WebServlet("/find")
public class SearchBox extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SIGNAL = "\\d{1,6}/\\d{4}";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String sought = Blank.bare(Objects.toString(request.getParameter("q"), ""));
        Optional<CaseReference> reference = CaseReference.typed(sought);
        if (sought.matches(SIGNAL)) {
            Redirect.within(request, response, "/signals/signal.xhtml?number=" + encoded(sought));
        } else if (reference.isPresent()) {
            Redirect.within(request, response, "/cases/case.xhtml?ref=" + reference.get());
        } else {
            request.getRequestDispatcher(Place.PERSONS.path()).forward(request, response);
        }
    }

    private static String encoded(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8);
    }
}
