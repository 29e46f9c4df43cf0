package bg.nrm.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Forgets who tried to log in from where, once that no longer holds anybody up nor lets anybody through. */
@ApplicationScoped
public class ForgettingLogIns {

    @Inject
    private LogInTries tries;

    /** Some of the tries nobody repeated for thirty days; how many. */
    public int forgetOld() {
        return tries.forgetOld();
    }
}
