package bg.nrm.web.frame;

import java.util.Optional;
import org.omnifaces.util.Faces;

/** What the address of a page asks for; cheaper than an injected parameter, where a page is opened all the time. */
public final class Asked {

    private Asked() {}

    public static Optional<String> text(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).filter(value -> !value.isEmpty());
    }

    /** The constant of that name; none when nothing is asked, or something nobody knows. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return text(name).flatMap(asked -> Constant.named(type, asked));
    }

    public static boolean isTrue(String name) {
        return text(name).map(Boolean::parseBoolean).orElse(false);
    }
}
