package bg.nrm.feed;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives users a secret address for their calendar, one at a time, and takes it back. */
@ApplicationScoped
@Transactional
public class KeepingFeed {

    private final SecureRandom random = new SecureRandom();

    @Inject
    private FeedAddresses addresses;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** The user's own; its secret is known to nobody any more. */
    public Optional<KeptFeed> own() {
        return addresses.of(current.get().userId()).stream().findFirst().map(FeedAddress::kept);
    }

    /** A new one in place of the one before, which opens nothing from now on. The secret is known now and never again. */
    @Permitted(Action.FEED_ISSUED)
    public FeedSecret issue() {
        revokeAll();
        FeedSecret secret = FeedSecret.random(random);
        FeedAddress address = new FeedAddress(current.get().userId(), secret, now());
        addresses.add(address);
        trail.about(ObjectType.FEED, address.id());
        return secret;
    }

    @Permitted(Action.FEED_REVOKED)
    public void revoke() {
        List<FeedAddress> revoked = revokeAll();
        trail.about(ObjectType.FEED);
        revoked.forEach(address -> trail.about(ObjectType.FEED, address.id()));
    }

    private List<FeedAddress> revokeAll() {
        List<FeedAddress> own = addresses.of(current.get().userId());
        own.forEach(address -> address.revoke(now()));
        return own;
    }

    private Instant now() {
        return Stored.now(clock);
    }
}
