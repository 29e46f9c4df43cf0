package bg.nrm.web.login;

import bg.nrm.access.Actor;
import bg.nrm.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** Tells the use cases who is asking, as the mechanism found out. */
public class Arrivals implements Filter {

    @Inject
    private CurrentActor current;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(LogInMechanism.ACTOR) instanceof Actor actor) {
            current.is(actor);
        }
        chain.doFilter(request, response);
    }
}
