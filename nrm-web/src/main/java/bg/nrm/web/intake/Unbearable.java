package bg.nrm.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What was sent is more than is taken, or comes too slowly. */
final class Unbearable extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Unbearable(int status) {
        super("refused with status " + status);
        this.status = status;
    }

    static Unbearable tooLarge() {
        return new Unbearable(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    static Unbearable tooSlow() {
        return new Unbearable(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }

    static Unbearable unreadable() {
        return new Unbearable(HttpServletResponse.SC_BAD_REQUEST);
    }

    int status() {
        return status;
    }
}
