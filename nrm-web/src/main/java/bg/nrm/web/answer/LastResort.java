package bg.nrm.web.answer;

import bg.nrm.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns what nobody caught into an answer: logged once, with the reference number the user gets to see, and no word of the cause. */
public class LastResort implements Filter {

    private static final Logger LOG = Logger.getLogger(LastResort.class.getName());

    @Inject
    private CurrentActor current;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String reference = Reference.of(current);
        request.setAttribute(Reference.ATTRIBUTE, reference);
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException thrown) {
            answer(thrown, reference, (HttpServletResponse) response);
        }
    }

    private static void answer(Exception thrown, String reference, HttpServletResponse response)
            throws IOException, ServletException {
        Failure failure = Failure.of(thrown);
        if (failure == Failure.BROKEN) {
            LOG.log(Level.SEVERE, thrown, () -> "[" + reference + "] the request failed");
        }
        if (response.isCommitted()) {
            // half a page is out: only a broken connection tells the browser that the rest is missing
            throw new ServletException("[" + reference + "]");
        }
        response.setHeader(Reference.HEADER, reference);
        response.sendError(failure.status());
    }
}
