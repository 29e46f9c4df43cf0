package bg.nrm.casefile;

import java.util.stream.Stream;

/** What happened about a service for the person. */
public enum ServiceStatus {
    /** It was offered; the person has not answered yet. */
    OFFERED,
    /** The person did not want it. No other service depends on that, and it may be offered again. */
    REFUSED,
    /** The person wanted it and nobody could give it. */
    NOT_GIVEN,
    /** Given once, for example a consultation or a parcel of food. */
    GIVEN,
    /** Given from now on, for example a bed in a shelter. */
    BEGUN,
    /** Given until now. */
    ENDED;

    /** Whether it has to be said why, in a code of the list SERVICE_REASON. */
    public boolean isReasoned() {
        return this == REFUSED || this == NOT_GIVEN || this == ENDED;
    }

    static Stream<ServiceStatus> reasoned() {
        return Stream.of(values()).filter(ServiceStatus::isReasoned);
    }
}
