package bg.nrm.web.api.admission;

import bg.nrm.connection.RecognisingToken;
import bg.nrm.web.api.admission.Bucket.Draw;
import bg.nrm.web.api.answer.Faults;
import bg.nrm.web.api.answer.Refusal;
import bg.nrm.web.api.answer.Spoken;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Lets a request in that shows a valid token and keeps its pace. A session of the pages opens nothing here, so no other site can use
 * a browser that has one. Everything but the description of the interface needs a token.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class TokenAdmission implements ContainerRequestFilter {

    /** The only path that is open to all. */
    public static final String DESCRIPTION = "openapi.json";

    private static final String SCHEME = "Bearer ";
    private static final String TOKEN = "token ";
    private static final String ADDRESS = "address ";

    @Inject
    private RecognisingToken recognising;

    @Inject
    private Pace pace;

    @Inject
    private Drawn drawn;

    @Inject
    private Faults faults;

    @Inject
    private Spoken spoken;

    @Inject
    private HttpServletRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        spoken.firstOf(request.getAcceptableLanguages());
        if (!request.getUriInfo().getPath().equals(DESCRIPTION)) {
            refusal(shown(request)).map(faults::answer).ifPresent(request::abortWith);
        }
    }

    private Optional<Refusal> refusal(Optional<String> shown) {
        if (shown.isEmpty()) {
            return Optional.of(Refusal.unauthenticated());
        }
        String client = Pace.clientOf(TOKEN, shown.get());
        Optional<Draw> known = pace.drawIfKnown(client);
        known.ifPresent(drawn::is);
        if (known.filter(draw -> !draw.granted()).isPresent()) {
            return Optional.of(tooFast(known.get()));
        }
        if (!recognising.recognise(shown.get(), spoken.locale())) {
            return Optional.of(unrecognised());
        }
        if (known.isEmpty()) {
            drawn.is(pace.draw(client));
        }
        return Optional.empty();
    }

    /** Noted for the auditor, but not faster than a client may ask: nobody may fill the audit with guesses. */
    private Refusal unrecognised() {
        Draw draw = pace.draw(Pace.clientOf(ADDRESS, http.getRemoteAddr()));
        if (!draw.granted()) {
            return tooFast(draw);
        }
        recognising.refuse();
        return Refusal.unauthenticated();
    }

    private static Refusal tooFast(Draw draw) {
        return Refusal.tooFast(Math.max(1, draw.secondsToNext()));
    }

    private static Optional<String> shown(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
