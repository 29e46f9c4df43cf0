package bg.nrm.protection;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies at a place was not sealed for it: somebody copied, moved or changed it past the register, or it was sealed with other keys.
 * Nothing of it is shown. Says where, never what.
 */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** In place of a column: the row itself is gone. */
    static final String MISSING = "missing";

    private final transient SealedPlace place;

    SealBroken(SealedPlace place) {
        this(place, null);
    }

    SealBroken(SealedPlace place, Throwable cause) {
        super("What lies in " + place + " was not sealed there", cause);
        this.place = place;
    }

    /** Whether it is about rows that are gone; the place names their case then. */
    public boolean isMissing() {
        return place.column().equals(MISSING);
    }

    /** Where it lies. */
    public SealedPlace place() {
        return place;
    }

    /** The broken seal behind a failure, if there is one. */
    public static Optional<SealBroken> behind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(SealBroken.class::isInstance)
                .map(SealBroken.class::cast)
                .findFirst();
    }
}
