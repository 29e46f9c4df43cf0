package bg.nrm.reporting.published;

import java.util.Arrays;
import java.util.Optional;

/** A value that the publisher writes with words of its own. */
interface Coded {

    String code();

    static <E extends Enum<E> & Coded> Optional<E> named(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
