package bg.nrm.web.api.answer;

import bg.nrm.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** What every answer says besides: its reference, its language, and that nobody is to keep it. */
@Provider
@ApplicationScoped
public class AnswerHeaders implements ContainerResponseFilter {

    @Inject
    private CurrentActor current;

    @Inject
    private Spoken spoken;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle("X-Request-Id", current.request());
        headers.putSingle("Cache-Control", "no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Content-Language", spoken.locale().getLanguage());
        headers.putSingle("Vary", "Accept-Language");
    }
}
