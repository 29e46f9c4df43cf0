package bg.nrm.web.login;

import bg.nrm.access.Actor;
import bg.nrm.web.answer.LastResort;
import bg.nrm.web.answer.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** Recognises the user of a page on every request. REST has tokens of its own and the feed secret addresses; neither listens to a session. */
@ApplicationScoped
public class LogInMechanism implements HttpAuthenticationMechanism {

    static final String ACTOR = "nrm.actor";
    private static final String REST = "/api";
    private static final String FEED = "/feed";
    private static final String RESOURCES = "/jakarta.faces.resource";

    @Inject
    private Recognition recognition;

    @Inject
    @Any
    private Instance<Entrance> entrances;

    @Inject
    private Config config;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getServletPath();
        if (path.startsWith(REST) || path.startsWith(FEED) || path.startsWith(RESOURCES)) {
            return context.doNothing();
        }
        Optional<Actor> actor;
        try {
            actor = recognition.of(request);
        } catch (RuntimeException unreachable) {
            return unrecognised(unreachable, request, response);
        }
        if (actor.isPresent()) {
            request.setAttribute(ACTOR, actor.get());
            return context.notifyContainerAboutLogin(actor.get().username(), groups(actor.get()));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        SecurityHeaders.put(request, response);
        return entrance().ask(context);
    }

    /** Without the database nobody can be recognised, and nobody is let in: there is no filter yet that would say so. */
    private static AuthenticationStatus unrecognised(
            RuntimeException cause, HttpServletRequest request, HttpServletResponse response) {
        SecurityHeaders.put(request, response);
        try {
            LastResort.answer(cause, request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private Entrance entrance() {
        String name =
                config.getOptionalValue("nrm.login.entrance", String.class).orElse("local");
        return entrances.stream()
                .filter(entrance -> entrance.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nrm.login.entrance names no entrance: " + name));
    }

    private static Set<String> groups(Actor actor) {
        return actor.roles().stream().map(Enum::name).collect(Collectors.toSet());
    }
}
