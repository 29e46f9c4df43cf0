package bg.nrm.connection;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name a client gives to one request, so that it may send it again without its being done again. */
public record RequestKey(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,80}");

    /** The key, if it is one to eighty visible ASCII characters. */
    public static Optional<RequestKey> of(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new RequestKey(value)) : Optional.empty();
    }
}
