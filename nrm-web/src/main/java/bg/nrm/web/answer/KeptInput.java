package bg.nrm.web.answer;

import bg.nrm.input.Blank;
import bg.nrm.web.draft.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.NamingContainer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was typed into a page that had been open for too long or could not be saved: kept until the page is drawn anew, then given back. */
@Named
@ApplicationScoped
public class KeptInput {

    private static final String ATTRIBUTE = "nrm.kept";
    private static final String PASSWORDS = "/password.xhtml";
    private static final int LARGEST = 1 << 20;

    /** Of which page, and what. */
    private record Kept(String page, String json) implements Serializable {}

    @Inject
    private HttpServletRequest request;

    /** Keeps the fields of this request in its session, if it has one, and says where the page can be opened anew. */
    static String keep(HttpServletRequest request) {
        String page = page(request);
        HttpSession session = request.getSession(false);
        Typed typed = new Typed(fields(request));
        String json = typed.json();
        if (session != null && !typed.isEmpty() && json.length() <= LARGEST) {
            session.setAttribute(ATTRIBUTE, new Kept(request.getRequestURI(), json));
        }
        return page;
    }

    /** For the page to put back, once. */
    public String json() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Kept kept)) {
            return "";
        }
        if (!kept.page().equals(request.getRequestURI())) {
            return "";
        }
        session.removeAttribute(ATTRIBUTE);
        return kept.json();
    }

    /** The address with its parameters: every form is sent to the address of the page it stands on. */
    private static String page(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    /** Only what stands in fields of a form; passwords are typed anew, what Faces adds for itself is of no use. */
    private static Map<String, List<String>> fields(HttpServletRequest request) {
        if (request.getRequestURI().endsWith(PASSWORDS)) {
            return Map.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> parameter.getKey().indexOf(NamingContainer.SEPARATOR_CHAR) > 0)
                .filter(parameter -> !parameter.getKey().startsWith("jakarta.faces"))
                .filter(parameter -> Arrays.stream(parameter.getValue()).anyMatch(value -> !Blank.is(value)))
                .filter(parameter -> !parameter.getKey().equals(parameter.getValue()[0]))
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> Arrays.asList(parameter.getValue())));
    }
}
