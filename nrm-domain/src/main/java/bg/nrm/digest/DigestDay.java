package bg.nrm.digest;

import java.time.LocalDate;
import java.util.Optional;

/** How many morning mails of a day stand so; the attempts are the most of any, the failure one of them. */
public record DigestDay(LocalDate day, Delivered.State state, int count, int attempts, Optional<String> failure) {

    /** Whether somebody should look after it. */
    public boolean isTrouble() {
        return state == Delivered.State.FAILED
                || state == Delivered.State.REFUSED
                || state == Delivered.State.UNCERTAIN;
    }
}
