package bg.nrm.protection;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies at a place was not sealed for it: somebody copied, moved or changed it past the register, or it was sealed with other keys.
 * Nothing of it is shown. Says where, never what.
 */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String MISSING = "missing";

    private final transient Place place;

    SealBroken(Place place, Throwable cause) {
        super("What lies in " + place + " was not sealed there", cause);
        this.place = place;
    }

    /** A row that gives access, or tells what somebody agreed to, was not written by the register as it stands. */
    public static SealBroken ofRow(ProvenTable table, long key) {
        return new SealBroken(Place.of(table.table(), "proof", key), null);
    }

    /** Rows are gone of which the register knows that they were there. */
    public static SealBroken ofMissing(ProvenTable table, long caseId) {
        return new SealBroken(Place.of(table.table(), MISSING, caseId), null);
    }

    /** Whether it is about rows that are gone; the place names their case then. */
    public boolean isMissing() {
        return place.column().equals(MISSING);
    }

    /** Where it lies. */
    public Place place() {
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
