package bg.nrm.web.frame;

import bg.nrm.organisation.Organisation;
import bg.nrm.organisation.Organisations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The bodies of the mechanism, ended ones too, in the order of its map; asked for once a request, by whichever part of a page. */
@RequestScoped
public class AllBodies {

    @Inject
    private Organisations organisations;

    private List<Organisation> all = List.of();

    public List<Organisation> list() {
        if (all.isEmpty()) {
            all = organisations.all();
        }
        return all;
    }

    public Optional<Organisation> find(long id) {
        return list().stream().filter(body -> body.id() == id).findFirst();
    }
}
