package bg.nrm.oversight;

import bg.nrm.audit.TrailFilter;
import java.util.StringJoiner;

/** A filter as the audit records it. */
final class FilterCodes {

    private FilterCodes() {}

    static String of(TrailFilter filter, int rows) {
        StringJoiner codes = new StringJoiner(" ");
        codes.add("days=" + filter.first() + "/" + filter.last());
        filter.action().ifPresent(action -> codes.add("action=" + action));
        filter.body().ifPresent(body -> codes.add("body=" + body));
        filter.actor().ifPresent(actor -> codes.add("actor=" + actor));
        filter.caseId().ifPresent(caseId -> codes.add("case=" + caseId));
        if (filter.refusedOnly()) {
            codes.add("refused");
        }
        return codes.add("rows=" + rows).toString();
    }
}
