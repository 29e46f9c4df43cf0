package bg.nrm.web.answer;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page leaves the server when all of it is there: one that fails half-way is thrown away, however long it is, and an error page shown. */
public class WholeAnswers implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldAnswer held = new HeldAnswer((HttpServletResponse) response);
        chain.doFilter(request, held);
        held.send();
    }
}
