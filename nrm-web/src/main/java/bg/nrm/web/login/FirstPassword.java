package bg.nrm.web.login;

import bg.nrm.web.answer.Redirect;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;

/** Whoever logged in with a password that somebody else has seen chooses their own before anything else. */
@WebFilter("/*")
public class FirstPassword extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = "nrm.password.once";
    private static final String PAGE = "/account/password.xhtml";
    private static final Set<String> ALLOWED = Set.of(PAGE, "/leave", "/language", "/enter", "/health");

    /** From now on in this session. */
    static void require(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, true);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isRequired(request) && !isAllowed(request.getServletPath())) {
            Redirect.within(request, response, PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether this session began with such a password. */
    public static boolean isRequired(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) != null;
    }

    private static boolean isAllowed(String path) {
        return ALLOWED.contains(path) || path.startsWith("/jakarta.faces.resource") || path.startsWith("/login/");
    }
}
