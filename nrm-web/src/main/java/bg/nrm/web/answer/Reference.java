package bg.nrm.web.answer;

import bg.nrm.access.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;

/** The number a user can tell the help desk: the beginning of the request's, which is in the log and with its audit events. */
final class Reference {

    static final String HEADER = "X-Reference";
    static final String ATTRIBUTE = "nrm.reference";

    private Reference() {}

    static String of(CurrentActor current) {
        return shown(current.request());
    }

    /** The one of this request; what fails before the request has one gets one of its own. */
    static String in(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, shown(UUID.randomUUID().toString()));
        }
        return (String) request.getAttribute(ATTRIBUTE);
    }

    private static String shown(String request) {
        return request.substring(0, 13).toUpperCase(Locale.ROOT);
    }
}
