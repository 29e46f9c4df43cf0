package bg.nrm.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** Who is asking. Set once a request by whatever authenticated it; unknown until then. */
@RequestScoped
public class CurrentActor {

    private Actor actor;
    private final String request = UUID.randomUUID().toString();

    public void is(Actor authenticated) {
        actor = authenticated;
    }

    public boolean isKnown() {
        return actor != null;
    }

    /** The user; without one nothing is permitted. */
    public Actor get() {
        return find().orElseThrow(() -> new NotPermitted("nobody is logged in"));
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(actor);
    }

    /** Ties log lines, error pages and audit events of one request together. */
    public String request() {
        return request;
    }
}
