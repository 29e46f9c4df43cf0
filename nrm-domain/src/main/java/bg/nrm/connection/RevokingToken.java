package bg.nrm.connection;

import bg.nrm.access.Action;
import bg.nrm.access.NotFound;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.administration.FourEyes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes a token back: the next request that shows it is refused, and a further one that waits for approval waits no more. */
@ApplicationScoped
@Transactional
public class RevokingToken {

    @Inject
    private Tokens tokens;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    @Permitted(Action.TOKEN_REVOKED)
    public void revoke(long tokenId) {
        Token token = tokens.find(tokenId).orElseThrow(NotFound::new);
        token.revoke(clock.instant());
        fourEyes.drop(token.account());
        trail.about(ObjectType.TOKEN, tokenId)
                .detail("account=" + token.account().number());
    }
}
