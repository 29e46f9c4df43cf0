package bg.nrm.web.frame;

import java.util.Optional;
import java.util.stream.Stream;

/** A constant by its name, as it comes from a form or an address; what nobody knows, or nobody said, is none. */
public final class Constant {

    private Constant() {}

    public static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
