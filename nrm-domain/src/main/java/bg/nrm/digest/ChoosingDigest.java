package bg.nrm.digest;

import bg.nrm.access.Action;
import bg.nrm.access.CurrentActor;
import bg.nrm.access.ObjectType;
import bg.nrm.access.Permitted;
import bg.nrm.access.Trail;
import bg.nrm.input.Blank;
import bg.nrm.input.Problems;
import bg.nrm.time.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Lets users ask for the morning mail, and stop it. Nobody gets one who has not asked. */
@ApplicationScoped
@Transactional
public class ChoosingDigest {

    @Inject
    private Digests digests;

    @Inject
    private CurrentActor current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /** The address at which the user wants the mail; empty for who wants none. */
    public Optional<String> own() {
        return digests.choiceOf(current.get().userId()).map(DigestChoice::address);
    }

    @Permitted(Action.DIGEST_CHOSEN)
    public DigestChosen choose(String address) {
        String typed = Blank.bare(address);
        Problems problems = new Problems().when(!MailAddress.isOne(typed), "address", "mail.unreadable");
        trail.about(ObjectType.DIGEST).detail(problems.list().isEmpty() ? "chosen" : "refused");
        if (problems.list().isEmpty()) {
            digests.choose(current.get().userId(), typed, now());
        }
        return new DigestChosen(problems.list());
    }

    @Permitted(Action.DIGEST_CHOSEN)
    public void end() {
        trail.about(ObjectType.DIGEST).detail("ended");
        digests.end(current.get().userId());
    }

    private Instant now() {
        return Stored.now(clock);
    }
}
