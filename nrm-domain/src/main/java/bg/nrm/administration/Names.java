package bg.nrm.administration;

import bg.nrm.input.Blank;
import bg.nrm.input.Problems;

/** Names and labels that everybody will read: there, short enough, and without characters that turn or hide text. */
final class Names {

    private Names() {}

    static void check(Problems problems, String field, String name, int longest) {
        problems.when(Blank.is(name), field, "name.missing")
                .text(field, name, longest)
                .when(name.codePoints().anyMatch(Names::misleads), field, "name.hidden");
    }

    private static boolean misleads(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.PRIVATE_USE;
    }
}
