package bg.nrm.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The bodies of the mechanism for everybody who shows or names them. */
@ApplicationScoped
public class PublishedBodies {

    @Inject
    private Organisations organisations;

    /** Every body, ended ones too, in the order of the mechanism's map. */
    public List<Body> all() {
        return organisations.all().stream().map(Body::of).toList();
    }

    public Optional<Body> find(long id) {
        return organisations.find(id).map(Body::of);
    }

    public Optional<Body> withCode(String code) {
        return organisations.withCode(code).map(Body::of);
    }
}
