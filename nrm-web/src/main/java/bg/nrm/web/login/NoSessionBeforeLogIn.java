package bg.nrm.web.login;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Ends with the request a session that began in it without a log-in: drawing a page begins one, whoever asks, and however many strangers
 * ask, none of their sessions may stay in memory.
 */
public class NoSessionBeforeLogIn implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            HttpSession session = ((HttpServletRequest) request).getSession(false);
            if (session != null && session.isNew() && !OpenSession.isIn(session)) {
                session.invalidate();
            }
        }
    }
}
