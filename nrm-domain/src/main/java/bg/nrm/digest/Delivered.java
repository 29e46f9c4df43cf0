package bg.nrm.digest;

import java.util.Optional;

/**
 * What became of a mail.
 *
 * @param failure a word for it in the administration; never an address
 */
public record Delivered(State state, Optional<String> failure) {

    /** Where a mail stands. */
    public enum State {
        SENDING,
        SENT,
        /** There was nothing to tell. */
        NOTHING,
        /** Surely not sent; tried again. */
        FAILED,
        /** The mail server does not take mail for this address; not tried again. */
        REFUSED,
        /** Perhaps sent, perhaps not; not tried again. */
        UNCERTAIN
    }

    static Delivered sent() {
        return new Delivered(State.SENT, Optional.empty());
    }

    static Delivered nothing() {
        return new Delivered(State.NOTHING, Optional.empty());
    }

    static Delivered not(State state, String failure) {
        return new Delivered(state, Optional.of(failure));
    }
}
