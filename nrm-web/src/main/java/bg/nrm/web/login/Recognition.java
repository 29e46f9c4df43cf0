package bg.nrm.web.login;

import bg.nrm.access.Actor;
import bg.nrm.access.RecognisingUser;
import bg.nrm.web.frame.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Says who is behind a session, as of this request. A session that is over, or whose account changed, is ended on the spot. */
@ApplicationScoped
class Recognition {

    @Inject
    private RecognisingUser recognising;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    Optional<Actor> of(HttpServletRequest request) {
        return OpenSession.of(request).flatMap(session -> {
            Optional<Actor> actor = actor(session);
            if (actor.isEmpty()) {
                request.getSession().invalidate();
            }
            return actor;
        });
    }

    private Optional<Actor> actor(OpenSession session) {
        return session.isOver(clock.instant(), Duration.ofHours(installation.getAbsoluteHours()))
                ? Optional.empty()
                : recognising.recognise(session.username()).filter(session::belongsTo);
    }
}
