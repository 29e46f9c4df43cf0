package bg.nrm.connection;

import java.util.Optional;

/**
 * What was answered to a request.
 *
 * @param status of HTTP
 * @param location where what was made can be found
 * @param body the answer's text
 * @param repeated whether it was given before, to the same request
 */
public record FirstAnswer(int status, Optional<String> location, String body, boolean repeated) {

    private static final int FIRST_REFUSAL = 300;

    /** A first answer. */
    public static FirstAnswer of(int status, Optional<String> location, String body) {
        return new FirstAnswer(status, location, body, false);
    }

    /** Whether the act was done. A refused one may be tried again under the same key. */
    boolean isDone() {
        return status < FIRST_REFUSAL;
    }
}
