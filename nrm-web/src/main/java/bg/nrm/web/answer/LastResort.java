package bg.nrm.web.answer;

import bg.nrm.access.CurrentActor;
import bg.nrm.protection.SealBroken;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns what nobody caught into an answer: logged once, with the reference number the user gets to see, and no word of the cause. */
public class LastResort implements Filter {

    private static final Logger LOG = Logger.getLogger(LastResort.class.getName());

    /** The page the user can try again, for the error page. */
    private static final String AGAIN = "nrm.again";

    /** Whether the error page speaks of too much at once. */
    private static final String OVERLOADED = "nrm.overloaded";

    /** Whether a record was changed outside the register, for the error page. */
    private static final String DAMAGED = "nrm.damaged";

    @Inject
    private CurrentActor current;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(Reference.ATTRIBUTE, Reference.of(current));
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException thrown) {
            if (response.isCommitted()) {
                // half a page is out: only a broken connection tells the browser that the rest is missing
                throw thrown;
            }
            answer(thrown, (HttpServletRequest) request, (HttpServletResponse) response);
        }
    }

    /** Logs what is broken and sends the error page. Where it passes, as with a database that is gone, the same can be asked again later. */
    public static void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String reference = Reference.in(request);
        Failure failure = Failure.of(thrown);
        if (failure == Failure.BROKEN) {
            LOG.log(Level.SEVERE, thrown, () -> "[" + reference + "] the request failed");
            request.setAttribute(DAMAGED, SealBroken.behind(thrown).isPresent());
        } else if (failure.passes()) {
            LOG.log(Level.WARNING, "[{0}] the request was not answered: {1}", new Object[] {reference, failure});
            request.setAttribute(AGAIN, again(request));
            request.setAttribute(OVERLOADED, failure == Failure.OVERLOADED);
            response.setHeader("Retry-After", "10");
        }
        response.setHeader(Reference.HEADER, reference);
        response.sendError(failure.status());
    }

    /** The same page, with what was typed into it; a page that asked in the background has it still. */
    private static String again(HttpServletRequest request) {
        boolean byScript = request.getHeader("Faces-Request") != null || request.getHeader("X-NRM") != null;
        if (request.getMethod().equals("POST") && !byScript) {
            return KeptInput.keep(request);
        }
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
