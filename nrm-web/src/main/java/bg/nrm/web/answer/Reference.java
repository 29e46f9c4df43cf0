package bg.nrm.web.answer;

import bg.nrm.access.CurrentActor;
import java.util.Locale;

/** The number a user can tell the help desk: the beginning of the request's, which is in the log and with its audit events. */
final class Reference {

    static final String HEADER = "X-Reference";
    static final String ATTRIBUTE = "nrm.reference";

    private Reference() {}

    static String of(CurrentActor current) {
        return current.request().substring(0, 13).toUpperCase(Locale.ROOT);
    }
}
