package bg.nrm.connection;

import bg.nrm.access.Action;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Shows an administrator which systems are connected. */
@ApplicationScoped
@Transactional
public class ListingTokens {

    @Inject
    private Tokens tokens;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** Every token there has been, the latest first; their texts are known to nobody. */
    @Permitted(Action.ADMINISTRATION_OPENED)
    public List<IssuedToken> all() {
        Instant now = clock.instant();
        List<IssuedToken> all =
                tokens.all().stream().map(token -> IssuedToken.of(token, now)).toList();
        trail.about(ObjectType.TOKEN).detail("rows=" + all.size());
        return all;
    }
}
