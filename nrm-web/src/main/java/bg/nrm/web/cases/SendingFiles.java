package bg.nrm.web.cases;

import bg.nrm.load.Gate;
import bg.nrm.load.Gate.Pass;
import bg.nrm.load.SharedGate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Keeps most of the server's threads free while files go out: each of them holds one for as long as its reader takes. */
@ApplicationScoped
class SendingFiles {

    private static final String WHAT = "files to hand out";

    private final SharedGate gate = new SharedGate(WHAT, new Gate(WHAT, 12, 12, Duration.ofSeconds(10)), 8);

    Pass enter(long userId) {
        return gate.enter(userId);
    }
}
