package bg.nrm.reporting.published;

import java.util.Arrays;

/** A value that the publisher writes with words of its own. */
interface Coded {

    String code();

    static <E extends Enum<E> & Coded> E named(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown " + type.getSimpleName() + " in the published series: " + code));
    }
}
