package bg.nrm.web.frame;

import java.util.Optional;
import java.util.OptionalLong;
import org.omnifaces.util.Faces;

/** What the address of a page asks for; cheaper than an injected parameter, where a page is opened all the time. */
public final class Asked {

    private Asked() {}

    public static Optional<String> text(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).filter(value -> !value.isEmpty());
    }

    /** The key of the record beside which a button stood when it was drawn; lists grow and shrink until it is pressed. None when it is no number. */
    public static OptionalLong key(String name) {
        return text(name)
                .filter(asked -> asked.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** The constant of that name; none when nothing is asked, or something nobody knows. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return text(name).flatMap(asked -> Constant.named(type, asked));
    }

    public static boolean isTrue(String name) {
        return text(name).map(Boolean::parseBoolean).orElse(false);
    }
}
