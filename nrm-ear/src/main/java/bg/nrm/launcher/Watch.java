package bg.nrm.launcher;

import java.util.Optional;

/** Sees to it that neither half goes on without the other. */
record Watch(ApplicationServer server, Database database) {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 500;

    /** Comes back with the reason when one of the two has ended by itself. */
    String firstEnd() {
        while (true) {
            Optional<String> reason = database.ended().or(server::ended);
            if (reason.isPresent()) {
                return reason.get();
            }
            Wait.milliseconds(MILLISECONDS_BETWEEN_LOOKS);
        }
    }
}
