package bg.nrm.web.answer;

import bg.nrm.web.draft.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was typed into a page that had been open for too long: kept until the page is drawn anew, then given back. */
@Named
@RequestScoped
public class KeptInput {

    private static final String ATTRIBUTE = "nrm.kept";
    private static final int LARGEST = 1 << 20;

    /** Of which page, and what. */
    private record Kept(String page, String json) implements Serializable {}

    @Inject
    private HttpServletRequest request;

    /** Keeps the fields of this postback and says where the page can be opened anew. */
    String keep(FacesContext context) {
        String page = page();
        Typed typed = new Typed(fields(context.getExternalContext()));
        String json = typed.json();
        if (!typed.isEmpty() && json.length() <= LARGEST) {
            request.getSession().setAttribute(ATTRIBUTE, new Kept(path(page), json));
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

    /** The address with its parameters: a form is sent without them, so the browser's word counts if it is of the same page. */
    private String page() {
        String here = request.getRequestURI();
        return Optional.ofNullable(request.getHeader("Referer"))
                .map(KeptInput::withinHost)
                .filter(address -> path(address).equals(here))
                .orElse(here);
    }

    private static String withinHost(String referer) {
        try {
            URI address = URI.create(referer);
            return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private static String path(String address) {
        return address.split("\\?", 2)[0];
    }

    /** Only what stands in fields of a form; secrets are typed elsewhere, what Faces adds for itself is of no use. */
    private static Map<String, java.util.List<String>> fields(ExternalContext external) {
        String separator = String.valueOf(UINamingContainer.getSeparatorChar(FacesContext.getCurrentInstance()));
        return external.getRequestParameterValuesMap().entrySet().stream()
                .filter(parameter -> parameter.getKey().contains(separator))
                .filter(parameter -> !parameter.getKey().startsWith("jakarta.faces"))
                .filter(parameter -> Arrays.stream(parameter.getValue()).anyMatch(value -> !isBlank(value)))
                .filter(parameter -> !parameter.getKey().equals(parameter.getValue()[0]))
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> Arrays.asList(parameter.getValue())));
    }

    private static boolean isBlank(String value) {
        return Objects.toString(value, "").isBlank();
    }
}
