package bg.nrm.web.answer;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Takes nothing that a page of somebody else sends in the name of a user: the second layer beside the view state and the cookie's
 * SameSite. REST is left out, for its tokens are never sent by a browser on its own.
 */
public class OwnPagesOnly implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (READING.contains(asked.getMethod()) || asked.getServletPath().startsWith("/api") || isOwn(asked)) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Browsers say where a request was made, older ones by its origin alone; what says nothing is no browser. */
    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if (site != null) {
            return OWN.contains(site);
        }
        return origin == null || Hosts.isOrigin(origin, request.getHeader("Host"));
    }
}
