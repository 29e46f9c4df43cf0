package bg.nrm.web.api.question;

import jakarta.json.bind.JsonbException;
import java.util.Optional;

/** A member of a body is none that is asked for, or no answer of its kind. The message says so as that of the reader of JSON does. */
class Unreadable extends JsonbException {

    private static final long serialVersionUID = 1L;

    /** The value is named where it is none of the few that are known. */
    Unreadable(String member, Optional<String> value) {
        super("property '" + member + "' because of: "
                + value.map(one -> "No enum constant " + member + "." + one).orElse("not of its kind"));
    }
}
