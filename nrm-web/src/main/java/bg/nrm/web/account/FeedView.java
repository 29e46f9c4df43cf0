package bg.nrm.web.account;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.feed.KeepingFeed;
import bg.nrm.feed.KeptFeed;
import bg.nrm.web.frame.Installation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The address of one's own calendar; it is shown once, when it is made. */
@Named
@RequestScoped
public class FeedView {

    @Inject
    private KeepingFeed keeping;

    @Inject
    private CurrentActor current;

    @Inject
    private Installation installation;

    private Optional<KeptFeed> own;
    private Optional<String> address = Optional.empty();

    @PostConstruct
    void read() {
        own = isOffered() ? keeping.own() : Optional.empty();
    }

    /** Whoever has no limits has no calendar of them. */
    public boolean isOffered() {
        return current.get().may(Action.CALENDAR_FED);
    }

    public Optional<KeptFeed> getOwn() {
        return own;
    }

    /** The address just made; empty at any other time. */
    public String getAddress() {
        return address.orElse("");
    }

    public void issue() {
        String register = installation.address().orElseGet(Faces::getRequestBaseURL);
        address = Optional.of(register + "feed/" + keeping.issue().value() + ".ics");
        read();
    }

    public void revoke() {
        keeping.revoke();
        read();
    }
}
