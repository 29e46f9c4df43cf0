package bg.nrm.feed;

import bg.nrm.access.Accounts;
import bg.nrm.access.Action;
import bg.nrm.access.Actor;
import bg.nrm.access.Actor.Channel;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.UserAccount;
import bg.nrm.time.Sofia;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Tells by its address whose calendar is asking. It opens the one use case of the feed and nothing else: the request ends with it. An
 * address that opens nothing leaves no event, for calendars go on asking for years.
 */
@ApplicationScoped
@Transactional
public class RecognisingFeed {

    @Inject
    private FeedAddresses addresses;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Makes the owner of the address the one who asks, as long as they may still read it. */
    public boolean recognise(String shown) {
        Optional<FeedAddress> address =
                FeedSecret.of(shown).flatMap(addresses::shownAs).filter(FeedAddress::isProven);
        Optional<Actor> owner = address.flatMap(known -> accounts.find(known.userId()))
                .filter(UserAccount::isActive)
                .filter(UserAccount::isProven)
                .map(UserAccount::actor)
                .filter(actor -> actor.may(Action.CALENDAR_FED));
        owner.ifPresent(actor -> {
            current.is(actor.through(Channel.REST));
            addresses.usedOn(address.orElseThrow().id(), Sofia.today(clock));
        });
        return owner.isPresent();
    }
}
