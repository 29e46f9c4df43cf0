package bg.nrm.web.answer;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** A page is read or sent, and nothing else: it would be drawn for PUT and DELETE too, as if something had happened. REST says itself what it takes. */
public class KnownMethods implements Filter {

    private static final List<String> KNOWN = List.of("GET", "HEAD", "POST");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (KNOWN.contains(asked.getMethod()) || asked.getServletPath().startsWith("/api")) {
            chain.doFilter(request, response);
        } else {
            answer.setHeader("Allow", String.join(", ", KNOWN));
            answer.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
