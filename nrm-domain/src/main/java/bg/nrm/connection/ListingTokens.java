package bg.nrm.connection;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows an administrator which systems are connected. */
@ApplicationScoped
@Transactional
public class ListingTokens {

    @Inject
    private Tokens tokens;

    @Inject
    private Trail trail;

    /** Every token there has been, the latest first; their texts are known to nobody. */
    @Permitted(Action.ADMINISTRATION_OPENED)
    public List<Token> all() {
        List<Token> all = tokens.all();
        trail.about(ObjectType.TOKEN).detail("rows=" + all.size());
        return all;
    }
}
