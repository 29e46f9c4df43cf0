package bg.nrm.web.api.question;

import jakarta.json.bind.JsonbException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A member of a body is none that is asked for, or no answer of its kind. The message says so as that of the reader of JSON does. */
class Unreadable extends JsonbException {

    private static final long serialVersionUID = 1L;

    /** The path is told from the outermost member inwards; the value is named where it is none of the few that are known. */
    Unreadable(String path, Optional<String> value) {
        super(Stream.of(path.replaceAll("\\[\\d+]", "").split("\\."))
                        .map(member -> "property '" + member + "' because of: ")
                        .collect(Collectors.joining())
                + value.map(one -> "No enum constant " + path.replaceAll(".*\\.", "") + "." + one)
                        .orElse("not of its kind"));
    }
}
