package bg.nrm.web.api.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the client with every answer what it may still ask for. */
@Provider
@ApplicationScoped
public class PaceHeaders implements ContainerResponseFilter {

    @Inject
    private Drawn drawn;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        drawn.find().ifPresent(draw -> {
            answer.getHeaders().putSingle("RateLimit-Limit", draw.capacity());
            answer.getHeaders().putSingle("RateLimit-Remaining", draw.left());
            answer.getHeaders().putSingle("RateLimit-Reset", draw.secondsToNext());
        });
    }
}
