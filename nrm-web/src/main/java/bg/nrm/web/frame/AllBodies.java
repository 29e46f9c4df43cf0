package bg.nrm.web.frame;

import bg.nrm.organisation.Body;
import bg.nrm.organisation.PublishedBodies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The bodies of the mechanism, ended ones too, in the order of its map; asked for once a request, by whichever part of a page. */
@RequestScoped
public class AllBodies {

    @Inject
    private PublishedBodies organisations;

    private List<Body> all = List.of();

    public List<Body> list() {
        if (all.isEmpty()) {
            all = organisations.all();
        }
        return all;
    }

    public Optional<Body> find(long id) {
        return list().stream().filter(body -> body.id() == id).findFirst();
    }
}
