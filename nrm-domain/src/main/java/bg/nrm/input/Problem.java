package bg.nrm.input;

import java.util.List;

/**
 * Something typed that cannot be kept as it is. The page and the interface word it in the user's language from the code.
 *
 * @param field path of the field: {@code received}, {@code persons[1].age.born}
 * @param code what is wrong: {@code date.future}
 * @param details what the sentence needs to say: a day, a limit
 */
public record Problem(String field, String code, List<Object> details) {

    public Problem {
        details = List.copyOf(details);
    }

    public static Problem at(String field, String code, Object... details) {
        return new Problem(field, code, List.of(details));
    }

    /** The same in a part of a larger form. */
    public Problem in(String part) {
        return new Problem(part + "." + field, code, details);
    }
}
